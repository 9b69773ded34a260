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
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;

/** Writes on a dossier, or on one of its tasks, and calls others of those who see it. */
@Component
public class WriteComment {

    /** As many characters as a comment has. */
    public static final int MOST = 1000;

    private final Comments comments;
    private final CommentMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteComment(
            Comments comments, CommentMapper mapper, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with the words, as a label's key. Everybody who sees the dossier reads them: nobody's numbers. */
    public Optional<String> fault(String body) {
        if (body.isBlank() || body.length() > MOST) {
            return Optional.of("talk.fault.length");
        }
        return PersonalData.in(body).isEmpty() ? Optional.empty() : Optional.of("talk.fault.personal");
    }

    /**
     * Writes it.
     *
     * @param taskId null for the dossier as a whole
     * @param called the members who are to hear of it
     * @throws CommentsClosed to whoever assesses the dossier
     * @throws NotCommentable if the task is none to write on
     * @throws CommentFaulty if the words can't stand
     * @throws NotToBeCalled if one of them can't read it
     */
    @Transactional
    public Comment write(String dossierId, String taskId, String body, Set<String> called, Actor actor) {
        Dossier dossier = comments.see(dossierId, actor);
        Task task = taskId == null ? null : comments.task(taskId, dossier, actor);
        fault(body).ifPresent(fault -> {
            throw new CommentFaulty(dossier, fault);
        });
        List<Actor> others = called.isEmpty()
                ? List.of()
                : comments.others(dossier, task, actor).stream()
                        .filter(one -> called.contains(one.memberId()))
                        .toList();
        if (others.size() < called.size()) {
            throw new NotToBeCalled(dossier);
        }
        Comment comment = comment(dossier, task, body, actor);
        mapper.insert(comment);
        if (!others.isEmpty()) {
            mapper.insertMentions(others.stream()
                    .map(one -> new Mention(comment.id(), one.memberId(), one.memberName()))
                    .toList());
        }
        audit.record(act(comment, actor));
        events.publishEvent(new CommentWritten(
                dossier, comment, others.stream().map(Actor::memberId).toList()));
        return comment;
    }

    private Comment comment(Dossier dossier, Task task, String body, Actor actor) {
        return new Comment(
                UUID.randomUUID().toString(),
                dossier.id(),
                task == null ? null : task.id(),
                task == null ? null : task.name(),
                task == null ? "" : task.part(),
                body,
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
    }

    /** The trail can't be rewritten, so that the words, which can be withdrawn, aren't in it. */
    private static Act act(Comment comment, Actor actor) {
        boolean onTask = comment.taskId() != null;
        return new Act(
                "dossier:" + comment.dossierId(),
                onTask ? "task-commented" : "dossier-commented",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                onTask ? Map.of("task", comment.taskName()) : Map.of());
    }
}
