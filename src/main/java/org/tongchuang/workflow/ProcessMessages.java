package org.tongchuang.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Sends messages to one process instance. Looks first whether it waits for the message: the engine's own complaint
 * would spoil the transaction of the one who asks.
 */
@Component
class ProcessMessages {

    private final RuntimeService runtime;

    ProcessMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @throws NotWaiting if the process has moved on or hasn't got there yet */
    void send(String message, String processInstanceId, Map<String, Object> variables) {
        requireAwaited(message, processInstanceId);
        runtime.createMessageCorrelation(message)
                .processInstanceId(processInstanceId)
                .setVariables(RoutingValues.of(variables))
                .correlate();
    }

    void requireAwaited(String message, String processInstanceId) {
        if (!isAwaited(message, processInstanceId)) {
            throw new NotWaiting(message);
        }
    }

    boolean isAwaited(String message, String processInstanceId) {
        return runtime.createEventSubscriptionQuery()
                        .eventType("message")
                        .eventName(message)
                        .processInstanceId(processInstanceId)
                        .count()
                > 0;
    }
}
