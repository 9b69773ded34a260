package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.notice.NoticeChannels;
import org.tongchuang.notice.NoticeOutcome;
import org.tongchuang.workflow.Verb;

@Verb(
        value = "closePublicNotice",
        inputs = {"stage", "channel"},
        outputs = "noticeOutcome")
class ClosePublicNotice implements JavaDelegate {

    private final NoticeChannels channels;

    ClosePublicNotice(NoticeChannels channels) {
        this.channels = channels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NoticeOutcome outcome = channels.close(Inputs.dossierId(execution), execution.getProcessInstanceId());
        execution.setVariable("noticeOutcome", outcome.name());
    }
}
