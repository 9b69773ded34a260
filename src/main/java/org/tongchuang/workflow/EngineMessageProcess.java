package org.tongchuang.workflow;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.MessageProcess;

/** Looks up which instance of a dossier waits for a message, called ones too, and sends it there. */
@Component
class EngineMessageProcess implements MessageProcess {

    private final RuntimeService runtime;
    private final ProcessMessages messages;

    EngineMessageProcess(RuntimeService runtime, ProcessMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public Set<String> awaited(String number) {
        return subscriptions(number).map(EventSubscription::getEventName).collect(Collectors.toSet());
    }

    /** Where several wait, the one that has waited longest gets it. */
    @Override
    public void send(String number, String message, Map<String, Object> routing) {
        String waiting = subscriptions(number)
                .filter(subscription -> message.equals(subscription.getEventName()))
                .min(Comparator.comparing(EventSubscription::getCreated))
                .map(EventSubscription::getProcessInstanceId)
                .orElseThrow(() -> new NotWaiting(message));
        messages.send(message, waiting, routing);
    }

    private Stream<EventSubscription> subscriptions(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream());
    }
}
