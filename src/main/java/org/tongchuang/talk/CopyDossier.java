package org.tongchuang.talk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.notice.PersonalData;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Sends a dossier, or one of its tasks, to others who see it: by its office, or whoever has a task of it. */
@Component
public class CopyDossier {

    /** As many characters as a remark has. */
    public static final int MOST = 500;

    private final Comments comments;
    private final CopyMapper mapper;
    private final Tasks tasks;
    private final Rights rights;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CopyDossier(
            Comments comments,
            CopyMapper mapper,
            Tasks tasks,
            Rights rights,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.mapper = mapper;
        this.tasks = tasks;
        this.rights = rights;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this actor, who sees the dossier, may send it to others. */
    public boolean mayCopy(Dossier dossier, Actor actor) {
        return comments.isOpenTo(dossier, actor)
                && (rights.may(actor, Action.COPY_DOSSIER, Subject.at(dossier.unitPath()))
                        || tasks.openOf(dossier.id()).stream().anyMatch(task -> tasks.isHolder(task, actor)));
    }

    /** What is wrong with a remark, as a label's key; it may be empty. */
    public Optional<String> fault(String remark) {
        if (remark.length() > MOST) {
            return Optional.of("talk.fault.remark");
        }
        return PersonalData.in(remark).isEmpty() ? Optional.empty() : Optional.of("talk.fault.remark-personal");
    }

    /**
     * Sends it.
     *
     * @param taskId null for the dossier as a whole
     * @param chosen members, or units of which everybody who sees it gets it
     * @throws NotYoursToCopy if it is neither of this actor's office nor on his desk
     * @throws NotCommentable if the task is kept between its own people
     * @throws CopyFaulty if the remark can't stand
     * @throws NotAReceiver if nobody is chosen, or somebody who doesn't see it
     */
    @Transactional
    public Copy copy(String dossierId, String taskId, String remark, Set<String> chosen, Actor actor) {
        Dossier dossier = comments.see(dossierId, actor);
        Task task = taskId == null ? null : comments.task(taskId, dossier, actor);
        if (!mayCopy(dossier, actor)) {
            throw new NotYoursToCopy(dossier);
        }
        fault(remark).ifPresent(fault -> {
            throw new CopyFaulty(dossier, fault);
        });
        List<Actor> receivers = receivers(comments.others(dossier, task, actor), chosen);
        if (receivers.isEmpty()) {
            throw new NotAReceiver(dossier);
        }
        Copy copy = copyOf(dossier, task, remark, actor);
        mapper.insert(copy);
        mapper.insertReceivers(receivers.stream()
                .map(one -> new CopyReceiver(copy.id(), one.memberId(), one.memberName(), one.unitName(), null))
                .toList());
        audit.record(act(copy, receivers.size(), actor));
        events.publishEvent(new DossierCopied(
                dossier, copy, receivers.stream().map(Actor::memberId).toList()));
        return copy;
    }

    /** Nobody, if any of those chosen is no other who sees it. */
    private static List<Actor> receivers(List<Actor> others, Set<String> chosen) {
        boolean known = chosen.stream().allMatch(id -> others.stream()
                .anyMatch(one -> Set.of(one.memberId(), one.unitId()).contains(id)));
        return known
                ? others.stream()
                        .filter(one -> chosen.contains(one.memberId()) || chosen.contains(one.unitId()))
                        .toList()
                : List.of();
    }

    private Copy copyOf(Dossier dossier, Task task, String remark, Actor actor) {
        return new Copy(
                UUID.randomUUID().toString(),
                dossier.id(),
                task == null ? null : task.id(),
                task == null ? null : task.name(),
                remark,
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Everybody who sees the dossier reads the trail; whom one told, and what, is between them. */
    private static Act act(Copy copy, int receivers, Actor actor) {
        String count = Integer.toString(receivers);
        boolean ofTask = copy.taskId() != null;
        return new Act(
                "dossier:" + copy.dossierId(),
                ofTask ? "task-copied" : "dossier-copied",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                ofTask ? Map.of("count", count, "task", copy.taskName()) : Map.of("count", count));
    }
}
