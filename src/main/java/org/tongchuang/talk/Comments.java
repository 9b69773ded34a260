package org.tongchuang.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** What was written on a dossier, for whoever sees it. */
@Component
public class Comments {

    /** How long its author may take a comment back. Ours, as the page says. */
    static final Duration NEW = Duration.ofMinutes(30);

    private static final int MOST = 500;

    private final CommentMapper mapper;
    private final Audience audience;
    private final Dossiers dossiers;
    private final Parts parts;
    private final Tasks tasks;
    private final Clock clock;

    Comments(CommentMapper mapper, Audience audience, Dossiers dossiers, Parts parts, Tasks tasks, Clock clock) {
        this.mapper = mapper;
        this.audience = audience;
        this.dossiers = dossiers;
        this.parts = parts;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Whether this actor, who sees the dossier, reads and writes comments on it. */
    public boolean isOpenTo(Dossier dossier, Actor actor) {
        return audience.includes(dossier.id(), actor);
    }

    /** Whether comments stand on the task's page. */
    public boolean isOpenTo(Task task, Actor actor) {
        return isCommentable(task)
                && audience.includes(task.dossierId(), actor)
                && dossiers.isSeen(task.dossierId(), actor);
    }

    /**
     * The dossier, to whoever reads and writes comments on it.
     *
     * @throws CommentsClosed to whoever assesses it
     */
    public Dossier see(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!isOpenTo(dossier, actor)) {
            throw new CommentsClosed(dossier);
        }
        return dossier;
    }

    /**
     * A task of the dossier on which comments can be written.
     *
     * @throws NotCommentable if it is one on which nobody but its own people may say anything
     */
    public Task task(String taskId, Dossier dossier, Actor actor) {
        Task task = tasks.see(taskId, actor);
        boolean other = !task.dossierId().equals(dossier.id()) || parts.isKeptFrom(dossier, task.part(), actor);
        if (other || !isCommentable(task)) {
            throw new NotCommentable(task);
        }
        return task;
    }

    /** Oldest first. */
    public List<Said> list(Dossier dossier, Actor actor) {
        List<Comment> comments = new ArrayList<>(mapper.listVisible(dossier.id(), Scope.of(actor), MOST).stream()
                .filter(one -> !parts.isKeptFrom(dossier, one.part(), actor))
                .toList());
        Collections.reverse(comments);
        Map<String, List<String>> called = called(comments);
        return comments.stream()
                .map(one -> new Said(one, called.getOrDefault(one.id(), List.of()), isHisToWithdraw(one, actor)))
                .toList();
    }

    /** Whom this actor can call to the dossier, or to one of its tasks. */
    public List<Actor> others(Dossier dossier, Task task, Actor actor) {
        return audience.others(dossier, task == null ? "" : task.part(), actor);
    }

    Instant newSince() {
        return clock.instant().minus(NEW);
    }

    private boolean isHisToWithdraw(Comment comment, Actor actor) {
        return !comment.isWithdrawn()
                && comment.authorId().equals(actor.memberId())
                && !comment.writtenAt().isBefore(newSince());
    }

    /** What a panel judges, an objection and a follow-up order are between their own people. */
    private boolean isCommentable(Task task) {
        boolean shared = task.part().isEmpty()
                || parts.find(task.dossierId(), task.part()).isPresent();
        return shared && Audience.isOfOffices(task.candidateRole()) && !tasks.standsApart(task);
    }

    private Map<String, List<String>> called(List<Comment> comments) {
        List<String> ids = comments.stream()
                .filter(one -> !one.isWithdrawn())
                .map(Comment::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : mapper.listMentions(ids).stream()
                        .collect(Collectors.groupingBy(
                                Mention::commentId, Collectors.mapping(Mention::memberName, Collectors.toList())));
    }

    /** A comment as a reader finds it. */
    public record Said(Comment comment, List<String> called, boolean mayWithdraw) {}
}
