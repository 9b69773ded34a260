package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** An office reminds, in one click, everybody of a group who hasn't done his part; at most once a day each. */
@Component
public class UrgeParts {

    private final Dossiers dossiers;
    private final PartProgress progress;
    private final TaskMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgeParts(
            Dossiers dossiers,
            PartProgress progress,
            TaskMapper mapper,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.progress = progress;
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds them.
     *
     * @return how many tasks were asked for
     * @throws UrgedToday if none is left
     */
    @Transactional
    public int urge(String dossierId, String group, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!progress.mayWatch(dossier, actor)) {
            throw new NotYourParts();
        }
        Instant now = clock.instant();
        Instant today = ChinaTime.startOf(ChinaTime.today(clock));
        List<Task> asked = progress.openOf(dossier, group).stream()
                .filter(task -> mapper.updateUrged(task.id(), now, today) == 1)
                .toList();
        if (asked.isEmpty()) {
            throw new UrgedToday();
        }
        asked.forEach(task -> events.publishEvent(new TaskUrged(task, actor)));
        audit.record(new Act(
                "dossier:" + dossierId,
                "parts-urged",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("count", Integer.toString(asked.size()))));
        return asked.size();
    }
}
