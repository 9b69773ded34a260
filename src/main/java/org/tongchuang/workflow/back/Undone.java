package org.tongchuang.workflow.back;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * What a return would silently undo, see docs/decisions/0012: once something was told to the public or the applicant, decided
 * over many, sealed or let pass by a deadline, only the programme's own ways lead back.
 */
class Undone {

    static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("enterList", "act"),
            Map.entry("openPublicNotice", "notice"),
            Map.entry("closePublicNotice", "notice"),
            Map.entry("concludeObjection", "notice"),
            Map.entry("drawPanel", "panel"),
            Map.entry("sealPanel", "panel"),
            Map.entry("concludeAssessment", "panel"),
            Map.entry("nameCommunity", "title"),
            Map.entry("openReReview", "title"),
            Map.entry("confirmDesignation", "title"),
            Map.entry("orderRectification", "title"),
            Map.entry("extendRectification", "title"),
            Map.entry("closeRectification", "title"),
            Map.entry("proposeRevocation", "title"),
            Map.entry("revokeDesignation", "title"),
            Map.entry("recordPromotion", "title"),
            Map.entry("moveOrder", "title"),
            Map.entry("concludeVote", "vote"));

    private static final Map<String, String> EVENTS = Map.of(
            "receiveTask", "letter",
            "intermediateMessageCatch", "letter",
            "boundaryMessage", "letter",
            "intermediateTimer", "timer",
            "boundaryTimer", "timer");

    /** One reason is told, the one that says most: an act over many comes in as a message, too. */
    private static final List<String> GRAVEST = List.of("notice", "title", "panel", "vote", "act", "letter", "timer");

    /** What these leave behind is found again or overwritten when the way is gone again. */
    private static final Set<String> REPEATABLE = Set.of("reachState", "openParts", "openVote");

    private final Past past;
    private final Instant since;

    Undone(Past past, Instant since) {
        this.past = past;
        this.since = since;
    }

    /** Why the turn mustn't be made, or empty. */
    String bar(Turn turn) {
        Predicate<String> again = node ->
                turn.reach().again().contains(node) || node.equals(turn.reach().step());
        return happened(turn.instanceId(), again)
                .min(Comparator.comparing(GRAVEST::indexOf))
                .orElseGet(() -> lost(turn));
    }

    /** The same where one part of a step opens again: what the others do is none of its business. */
    String barOfPart(Turn turn) {
        return turn.rest().stream()
                .skip(1)
                .limit(1)
                .flatMap(called -> happened(called.instanceId(), any -> true))
                .min(Comparator.comparing(GRAVEST::indexOf))
                .orElseGet(() -> lost(turn));
    }

    private Stream<String> happened(String instance, Predicate<String> node) {
        Stream<String> own = past.acts(instance).stream()
                .filter(act -> (node.test(act.getActivityId()) || isOfAnotherVersion(instance, act))
                        && FindTurn.isSince(act, since))
                .flatMap(act -> bar(act).stream());
        return Stream.concat(
                own, FindTurn.below(past, instance, node).flatMap(called -> happened(called, any -> true)));
    }

    private Optional<String> bar(HistoricActivityInstance act) {
        return Optional.ofNullable(EVENTS.get(act.getActivityType()))
                .or(() -> verb(act).map(VERBS::get));
    }

    /** What happened in a version that was left, at a step that is gone since: nobody knows behind which it would lie now. */
    private boolean isOfAnotherVersion(String instance, HistoricActivityInstance act) {
        return past.flowOf(instance).find(act.getActivityId(), FlowNode.class).isEmpty();
    }

    private Optional<String> verb(HistoricActivityInstance act) {
        return past.flow(act.getProcessDefinitionId())
                .find(act.getActivityId(), ServiceTask.class)
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.substring(2, expression.length() - 1));
    }

    /** A called process that ended is begun anew, and what its automatic steps had found before the step is gone. */
    private String lost(Turn turn) {
        return turn.rest().stream().skip(1).anyMatch(station -> past.acts(station.instanceId()).stream()
                        .filter(act -> act.getEndTime() != null
                                && !act.getEndTime().toInstant().isAfter(since))
                        .anyMatch(act -> hasFound(act)))
                ? "automatic"
                : "";
    }

    /** Whether a process knows more than what people have handed in there and what it was called with. */
    boolean hasLearned(String instance) {
        return past.acts(instance).stream()
                .filter(act -> act.getEndTime() != null && !act.isCanceled())
                .anyMatch(act -> hasFound(act)
                        || EVENTS.containsKey(act.getActivityType())
                        || act.getCalledProcessInstanceId() != null);
    }

    private boolean hasFound(HistoricActivityInstance act) {
        return "businessRuleTask".equals(act.getActivityType())
                || verb(act).filter(verb -> !REPEATABLE.contains(verb)).isPresent();
    }
}
