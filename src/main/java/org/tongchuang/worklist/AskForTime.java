package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.web.Refusal;

/** The handler of a task asks the office above for more time. It answers whoever has urged him too. */
@Component
public class AskForTime {

    private static final List<String> OFFICES = List.of(Role.TOWN_OFFICE, Role.TOWN_DIRECTOR, Role.CITY_OFFICE);
    private static final List<String> LEADER = List.of(Role.CITY_LEADER);

    private final Tasks tasks;
    private final TaskExtensions extensions;
    private final TaskExtensionMapper mapper;
    private final UrgeMapper urges;
    private final Dossiers dossiers;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForTime(
            Tasks tasks,
            TaskExtensions extensions,
            TaskExtensionMapper mapper,
            UrgeMapper urges,
            Dossiers dossiers,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.mapper = mapper;
        this.urges = urges;
        this.dossiers = dossiers;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is this actor's to do, and its date one that an office gives. */
    public boolean mayAsk(Task task, Actor actor) {
        return tasks.isHolder(task, actor) && !extensions.isElsewhere(task);
    }

    /** Why he can't ask now, if he can't. */
    public Optional<Refusal> against(Task task, Actor actor) {
        if (!task.isOpen()) {
            return Optional.of(TaskTaken.from(task));
        }
        if (!tasks.isHolder(task, actor)) {
            return Optional.of(new NotYours(task));
        }
        if (task.isHeld()) {
            return Optional.of(new TaskHeld(task));
        }
        if (extensions.isElsewhere(task)) {
            return Optional.of(new ExtensionElsewhere(task));
        }
        return extensions.open(task).map(open -> new ExtensionAsked(task, open));
    }

    /** The office that decides: the one right above the unit; of a city's own task and of one person's the city, by its leader. */
    public Unit decider(Task task) {
        Unit city = units.ancestorAt(task.unitId(), Level.CITY);
        if (isByLeader(task, city)) {
            return city;
        }
        List<Unit> above = units.ancestors(task.unitId());
        return above.get(above.size() - 2);
    }

    /**
     * Asks.
     *
     * @throws TaskTaken if the task is over
     * @throws NotYours if it isn't this actor's to do
     * @throws ExtensionElsewhere if another law gives it its date
     * @throws ExtensionAsked if somebody has asked, and nobody has answered
     * @throws NoLaterDay if the day isn't a later work day
     * @throws EndsByItself if the process would have ended the task by then
     */
    @Transactional
    public void ask(String taskId, LocalDate wanted, String reason, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        against(task, actor)
                .or(() -> extensions.against(task, wanted, ChinaTime.today(clock)))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        TaskExtension request = request(task, wanted, reason, actor);
        mapper.insert(request);
        answerUrge(task, request, actor);
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "extension-asked",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "task", task.name(),
                        "before", request.dueBefore().toString(),
                        "wanted", wanted.toString(),
                        "office", request.deciderName(),
                        "reason", reason)));
        events.publishEvent(new ExtensionWanted(task, request, request.byLeader() ? LEADER : OFFICES, actor));
    }

    private boolean isByLeader(Task task, Unit city) {
        return task.candidateRole().isEmpty() || task.unitId().equals(city.id());
    }

    private TaskExtension request(Task task, LocalDate wanted, String reason, Actor actor) {
        Unit office = decider(task);
        return new TaskExtension(
                UUID.randomUUID().toString(),
                task.id(),
                task.dossierId(),
                TaskExtension.State.OPEN,
                ChinaTime.dayOf(task.dueAt()),
                wanted,
                reason,
                office.id(),
                office.name(),
                isByLeader(task, units.ancestorAt(task.unitId(), Level.CITY)),
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                now(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whoever urged hears that more time was asked for; the record says it once. */
    private void answerUrge(Task task, TaskExtension request, Actor actor) {
        urges.listOfTask(task.id()).stream().findFirst().filter(Urge::isOpen).ifPresent(urge -> {
            urges.updateAnswered(
                    urge.id(),
                    Urge.Answer.MORE_TIME,
                    null,
                    request.reason(),
                    actor.memberId(),
                    actor.memberName(),
                    request.askedAt());
            events.publishEvent(new UrgeAnswered(task, urge, Urge.Answer.MORE_TIME, null, actor));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
