package org.tongchuang.workflow;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.NoticeProcess;

/** Speaks to the process of one channel of a notice, by its instance and never by the dossier's number. */
@Component
class EngineNoticeProcess implements NoticeProcess {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessMessages messages;

    EngineNoticeProcess(RuntimeService runtime, ManagementService management, ProcessMessages messages) {
        this.runtime = runtime;
        this.management = management;
        this.messages = messages;
    }

    /** Its variables belong to the handling it opens: set on the instance, a second objection would take the first's place. */
    @Override
    public void objectionReceived(String processInstanceId, String objectionId, String kind) {
        messages.requireAwaited("objectionReceived", processInstanceId);
        runtime.createMessageCorrelation("objectionReceived")
                .processInstanceId(processInstanceId)
                .setVariablesToTriggeredScope(Map.of("objectionId", objectionId, "objectionKind", kind))
                .correlate();
    }

    @Override
    public void objectionsClosed(String processInstanceId) {
        messages.send("objectionsClosed", processInstanceId, Map.of());
    }

    @Override
    public void endMoved(String processInstanceId) {
        management.createJobQuery().processInstanceId(processInstanceId).timers().list().stream()
                .map(job -> job.getId())
                .forEach(id -> management.recalculateJobDuedate(id, false));
    }
}
