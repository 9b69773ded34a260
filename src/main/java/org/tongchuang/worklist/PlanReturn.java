package org.tongchuang.worklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** Says which earlier steps a task can be returned to, and what that would do. */
@Component
public class PlanReturn {

    /** What was told, decided or sealed says more than where the process stands. */
    private static final List<String> GRAVEST = List.of(
            "document", "notice", "title", "panel", "vote", "act", "letter", "timer", "automatic", "waiting", "shape");

    private final Tasks tasks;
    private final ReturnMapper mapper;
    private final MayReturn rights;
    private final Submissions submissions;
    private final Programmes programmes;
    private final ObjectProvider<SealedParts> seals;
    private final ObjectProvider<IssuedPapers> papers;
    private final ReturnEngine engine;

    PlanReturn(
            Tasks tasks,
            ReturnMapper mapper,
            MayReturn rights,
            Submissions submissions,
            Programmes programmes,
            ObjectProvider<SealedParts> seals,
            ObjectProvider<IssuedPapers> papers,
            @Lazy ReturnEngine engine) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.rights = rights;
        this.submissions = submissions;
        this.programmes = programmes;
        this.seals = seals;
        this.papers = papers;
        this.engine = engine;
    }

    /** The steps that were really done, the latest first; also those that can't be returned to, with the reason. */
    @Transactional(readOnly = true)
    public List<ReturnStep> steps(String taskId, Actor actor) {
        Task from = returnable(taskId, actor);
        List<Task> all = mapper.listWorked(from.dossierId());
        return earlier(from, all)
                .map(to -> new ReturnStep(to, bar(from, to, all)))
                .toList();
    }

    /**
     * What returning it there would do.
     *
     * @throws NoReturn if it can't be returned there
     */
    @Transactional(readOnly = true)
    public ReturnPlan preview(String taskId, String toTaskId, Actor actor) {
        return of(returnable(taskId, actor), tasks.get(toTaskId), actor);
    }

    ReturnPlan of(Task from, Task to, Actor actor) {
        List<Task> all = mapper.listWorked(from.dossierId());
        if (earlier(from, all).noneMatch(to::equals)) {
            throw new TaskMissing(to.id());
        }
        WayBack way = way(from, to, all);
        if (!way.isOpen()) {
            throw new NoReturn(to, way.bar());
        }
        return plan(from, to, all, way, actor);
    }

    /** The same, or empty if it can't be returned there. */
    Optional<ReturnPlan> find(Task from, Task to, Actor actor) {
        List<Task> all = mapper.listWorked(from.dossierId());
        return earlier(from, all).anyMatch(to::equals)
                ? Optional.of(way(from, to, all)).filter(WayBack::isOpen).map(way -> plan(from, to, all, way, actor))
                : Optional.empty();
    }

    /** What opening a finished task again would do that has led to no other one; empty if it has, or was a vote. */
    Optional<ReturnPlan> unbegun(Task done, Actor actor) {
        List<Task> all = mapper.listWorked(done.dossierId());
        return isLast(done, all) && !isVote(done)
                ? Optional.of(way(done, () -> engine.unbegun(done, all)))
                        .filter(WayBack::isOpen)
                        .map(way -> plan(done, done, all, way, actor))
                : Optional.empty();
    }

    /** Whether it is the last time of its step, and the step isn't open again. */
    boolean isLast(Task done) {
        return isLast(done, mapper.listWorked(done.dossierId()));
    }

    private boolean isLast(Task done, List<Task> all) {
        return earlier(done.dossierId(), "", done.part(), all).anyMatch(done::equals)
                && all.stream().noneMatch(task -> task.isOpen() && task.isOfTheStepOf(done));
    }

    /** Why nothing that is open leads back to a finished task, nor it opens by itself: the reason that says most. */
    String bar(Task done) {
        List<Task> all = mapper.listWorked(done.dossierId());
        Stream<WayBack> ways =
                all.stream().filter(Task::isOpen).map(open -> way(done, () -> engine.way(open, done, all)));
        return Stream.concat(ways, Stream.of(way(done, () -> engine.unbegun(done, all))))
                .map(WayBack::bar)
                .filter(GRAVEST::contains)
                .min(Comparator.comparing(GRAVEST::indexOf))
                .orElse("parallel");
    }

    /** Whether another has had his turn at the same step since. */
    boolean isOvertaken(Task done) {
        List<Submission> step = submissions.list(done.dossierId()).stream()
                .filter(one -> one.step().equals(done.step()))
                .toList();
        int own = step.stream()
                .filter(one -> one.taskId().equals(done.id()))
                .mapToInt(Submission::version)
                .findFirst()
                .orElse(0);
        return step.stream().anyMatch(one -> one.version() > own && !one.part().equals(done.part()))
                && engine.isInTurn(done);
    }

    private ReturnPlan plan(Task from, Task to, List<Task> all, WayBack way, Actor actor) {
        Collection<Submission> newest = newest(from.dossierId());
        int last = newest.stream()
                .filter(one -> one.taskId().equals(to.id()))
                .mapToInt(Submission::version)
                .findFirst()
                .orElse(0);
        List<Submission> again = newest.stream()
                .filter(one -> one.version() > last && way.again().contains(one.taskId()))
                .sorted(Comparator.comparingInt(Submission::version))
                .toList();
        List<Submission> kept = newest.stream()
                .filter(one -> !one.taskId().equals(to.id()) && !again.contains(one))
                .filter(one -> seals.stream().noneMatch(seal -> seal.isSealedFrom(one, actor)))
                .sorted(Comparator.comparingInt(Submission::version))
                .toList();
        List<String> resting = newest.stream()
                .filter(one -> one.taskId().equals(to.id()))
                .flatMap(one -> mapper.listRestingOn(one.id()).stream())
                .toList();
        List<Task> cancelled = all.stream()
                .filter(task -> way.cancelled().contains(task.id()))
                .sorted(Comparator.comparing(task -> !task.id().equals(from.id())))
                .toList();
        String digest =
                digest(from.id(), to.id(), way.state(), names(cancelled, Task::id), names(newest, Submission::id));
        return new ReturnPlan(from, to, cancelled, again, kept, resting, straight(from, way), digest);
    }

    /** Whoever voted on what is now corrected votes once more: out of a vote it goes step by step, and a new one is opened. */
    private String straight(Task from, WayBack way) {
        return isVote(from) ? "" : way.straight();
    }

    boolean isVote(Task task) {
        Manifest.Task said =
                programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        return said != null && said.votes() != null;
    }

    private Collection<Submission> newest(String dossierId) {
        Map<List<String>, Submission> newest = new LinkedHashMap<>();
        submissions.list(dossierId).forEach(one -> newest.put(List.of(one.part(), one.step()), one));
        return newest.values();
    }

    private Task returnable(String taskId, Actor actor) {
        Task from = tasks.see(taskId, actor);
        rights.require(from, actor);
        return from;
    }

    /** Of each step and part the last time; another part's work is none of this part's business, nor who scored when. */
    private Stream<Task> earlier(Task from, List<Task> all) {
        return earlier(from.dossierId(), from.step(), from.part(), all);
    }

    /** The same, where no task needs be open. */
    Stream<Task> earlier(String dossierId, String step, String part, List<Task> all) {
        Map<String, Integer> versions = submissions.list(dossierId).stream()
                .collect(Collectors.toMap(Submission::taskId, Submission::version, Math::max));
        Comparator<Task> order = Comparator.comparing(task -> versions.getOrDefault(task.id(), 0));
        Map<List<String>, Task> newest = new LinkedHashMap<>();
        all.stream()
                .sorted(order)
                .filter(Predicate.not(Task::isOpen))
                .filter(task -> !task.step().equals(step))
                .filter(task ->
                        part.isEmpty() || task.part().isEmpty() || task.part().equals(part))
                .filter(task -> !tasks.standsApart(task) && !rights.isScoring(task))
                .forEach(task -> newest.put(List.of(task.step(), task.part()), task));
        return newest.values().stream().sorted(order.reversed());
    }

    private String bar(Task from, Task to, List<Task> all) {
        String bar = way(from, to, all).bar();
        return bar.isEmpty() ? "" : NoReturn.BAR + bar;
    }

    private WayBack way(Task from, Task to, List<Task> all) {
        return way(to, () -> engine.way(from, to, all));
    }

    private WayBack way(Task to, Supplier<WayBack> found) {
        if (!rights.allows(to)) {
            return WayBack.barred("forbidden");
        }
        return papers.stream().anyMatch(paper -> paper.issuedSince(to.dossierId(), to.doneAt()))
                ? WayBack.barred("document")
                : found.get();
    }

    private static <T> String names(Collection<T> many, Function<T, String> name) {
        return String.join(",", many.stream().map(name).sorted().toList());
    }

    static String digest(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
