package org.tongchuang.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;

/** The office gives a task no more time, and says why. */
@Component
public class RefuseTime {

    private final TaskExtensions extensions;
    private final TaskExtensionMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefuseTime(
            TaskExtensions extensions,
            TaskExtensionMapper mapper,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves the task's date as it is.
     *
     * @throws ExtensionMissing if it isn't this actor's to decide
     * @throws ExtensionDecided if somebody of his office was faster
     * @throws TaskTaken if the task is over
     */
    @Transactional
    public void refuse(String requestId, String remark, Actor actor) {
        Task task = extensions.lockDecidable(requestId, actor);
        LocalDate due = ChinaTime.dayOf(task.dueAt());
        TaskExtension request = mapper.find(requestId).orElseThrow();
        if (mapper.updateDecided(
                        requestId,
                        TaskExtension.State.REFUSED,
                        due,
                        null,
                        null,
                        remark,
                        actor.memberId(),
                        actor.memberName(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))
                == 0) {
            throw new ExtensionDecided(task, mapper.find(requestId).orElseThrow());
        }
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "extension-refused",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "task", task.name(),
                        "wanted", request.wantedOn().toString(),
                        "due", due.toString(),
                        "remark", remark)));
        events.publishEvent(new ExtensionAnswered(task, request, due, null, actor));
    }
}
