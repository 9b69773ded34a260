package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.notice.NoticeChannels;
import org.tongchuang.workflow.Verb;

@Verb(
        value = "openPublicNotice",
        inputs = {"stage", "channel"})
class OpenPublicNotice implements JavaDelegate {

    private final NoticeChannels channels;

    OpenPublicNotice(NoticeChannels channels) {
        this.channels = channels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        channels.open(
                Inputs.dossierId(execution),
                Inputs.text(execution, "stage"),
                Inputs.text(execution, "channel"),
                execution.getProcessInstanceId());
    }
}
