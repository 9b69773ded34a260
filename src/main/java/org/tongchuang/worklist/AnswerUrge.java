package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** The handler of a task says to whoever asked for it by when it will be done, that it needs more time, or isn't his. */
@Component
public class AnswerUrge {

    private static final Map<Urge.Answer, String> VERBS = Map.of(
            Urge.Answer.BY_DATE, "urge-promised",
            Urge.Answer.MORE_TIME, "urge-more-time",
            Urge.Answer.NOT_MINE, "urge-not-mine");

    private final UrgeMapper mapper;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerUrge(UrgeMapper mapper, Tasks tasks, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @param promisedOn the day, for {@link Urge.Answer#BY_DATE}; null for the others
     * @throws NotYours if the task isn't this actor's to do
     * @throws AnsweredAlready if somebody has answered
     */
    @Transactional
    public void answer(
            String taskId, String urgeId, Urge.Answer answer, LocalDate promisedOn, String note, Actor actor) {
        Task task = tasks.see(taskId, actor);
        Urge urge = mapper.find(urgeId)
                .filter(one -> one.taskId().equals(taskId))
                .orElseThrow(() -> new TaskMissing(taskId));
        if (!tasks.isHolder(task, actor)) {
            throw new NotYours(task);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (mapper.updateAnswered(urgeId, answer, promisedOn, note, actor.memberId(), actor.memberName(), now) == 0) {
            throw new AnsweredAlready(task);
        }
        events.publishEvent(new UrgeAnswered(task, urge, answer, promisedOn, actor));
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                VERBS.get(answer),
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", task.name(), "date", promisedOn == null ? "" : promisedOn.toString(), "note", note)));
    }
}
