package org.tongchuang.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;

/** Says where an administrator could move a dossier that is stuck, and what that would do. */
@Component
public class PlanMove {

    private final Tasks tasks;
    private final ReturnMapper mapper;
    private final PlanReturn returns;
    private final MayReturn mayReturn;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final ObjectProvider<IssuedPapers> papers;
    private final MoveEngine engine;
    private final Rights rights;

    PlanMove(
            Tasks tasks,
            ReturnMapper mapper,
            PlanReturn returns,
            MayReturn mayReturn,
            Dossiers dossiers,
            Programmes programmes,
            ProgrammeContents contents,
            ObjectProvider<IssuedPapers> papers,
            @Lazy MoveEngine engine,
            Rights rights) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.returns = returns;
        this.mayReturn = mayReturn;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.contents = contents;
        this.papers = papers;
        this.engine = engine;
        this.rights = rights;
    }

    /** An administrator above it, without an interest in it. */
    public boolean may(Dossier dossier, Actor actor) {
        return dossier.isRunning()
                && rights.may(actor, Action.HANDLE_INCIDENT, Subject.at(dossier.unitPath()))
                && !dossiers.isExcluded(dossier.id(), actor);
    }

    /**
     * The dossier, for somebody who may move it.
     *
     * @throws MovesClosed if he sees it, and may not
     */
    public Dossier movable(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!may(dossier, actor)) {
            throw new MovesClosed(dossier.number());
        }
        return dossier;
    }

    /** Every place where it stands, with the steps that come before and after; also those that are barred, with the reason. */
    @Transactional(readOnly = true)
    public List<MoveChoice> choices(String dossierId, Actor actor) {
        Dossier dossier = movable(dossierId, actor);
        List<Task> all = mapper.listWorked(dossierId);
        return standing(dossier, all).stream()
                .map(from -> choice(dossier, from, all))
                .toList();
    }

    /**
     * What moving it would do.
     *
     * @throws NoMove if it can't be moved there
     * @throws MoveOvertaken if it no longer stands there
     */
    @Transactional(readOnly = true)
    public MovePlan preview(String dossierId, String fromId, String toId, Actor actor) {
        return of(movable(dossierId, actor), fromId, toId);
    }

    MovePlan of(Dossier dossier, String fromId, String toId) {
        List<Task> all = mapper.listWorked(dossier.id());
        Standing from = standing(dossier, all).stream()
                .filter(one -> one.id().equals(fromId))
                .findFirst()
                .orElseThrow(() -> new MoveOvertaken(dossier.number()));
        String sealed = seal(dossier, from);
        if (!sealed.isEmpty()) {
            throw new NoMove(sealed, from.name());
        }
        MoveStep to = steps(dossier, from, all)
                .filter(step -> step.id().equals(toId))
                .findFirst()
                .orElseThrow(() -> new MoveOvertaken(dossier.number()));
        if (!to.isOpen()) {
            throw new NoMove(to.bar(), to.name());
        }
        WayBack way = way(dossier, from, to, all);
        List<Task> closing =
                all.stream().filter(task -> way.cancelled().contains(task.id())).toList();
        List<Task> again =
                all.stream().filter(task -> way.again().contains(task.id())).toList();
        String digest = PlanReturn.digest(
                from.id(), to.id(), way.state(), closing.stream().map(Task::id).collect(Collectors.joining(",")));
        return new MovePlan(dossier, from, to, closing, again, digest);
    }

    /** Goes as planned, and answers the state that the dossier comes to; empty if it keeps its own. */
    String go(MovePlan plan) {
        List<Task> all = mapper.listWorked(plan.dossier().id());
        Optional<Task> done = plan.to().done();
        if (done.isPresent()) {
            engine.goBack(plan.from(), done.get(), all);
            return "";
        }
        return engine.goAhead(plan.from(), plan.to().id(), leavable(plan.dossier()));
    }

    private List<Standing> standing(Dossier dossier, List<Task> all) {
        return engine.standing(
                dossier.processInstanceId(), all.stream().filter(Task::isOpen).toList());
    }

    private MoveChoice choice(Dossier dossier, Standing from, List<Task> all) {
        String sealed = seal(dossier, from);
        return new MoveChoice(
                from, sealed, sealed.isEmpty() ? steps(dossier, from, all).toList() : List.of());
    }

    private Stream<MoveStep> steps(Dossier dossier, Standing from, List<Task> all) {
        List<MoveStep> steps = new ArrayList<>();
        returns.earlier(dossier.id(), from.activity(), from.part(), all)
                .map(done -> new MoveStep(done.id(), done.name(), Optional.of(done), ""))
                .forEach(steps::add);
        engine.later(from).stream()
                .filter(later -> !later.step().equals(from.activity()))
                .filter(later -> steps.stream()
                        .flatMap(step -> step.done().stream())
                        .noneMatch(done -> done.step().equals(later.step())))
                .map(later -> new MoveStep(later.step(), later.name(), Optional.empty(), ""))
                .forEach(steps::add);
        return steps.stream()
                .map(step -> new MoveStep(step.id(), step.name(), step.done(), bar(dossier, from, step, all)));
    }

    private String bar(Dossier dossier, Standing from, MoveStep to, List<Task> all) {
        WayBack way = way(dossier, from, to, all);
        return way.isOpen() ? "" : (to.isEarlier() ? NoReturn.BAR : NoMove.BAR) + way.bar();
    }

    private WayBack way(Dossier dossier, Standing from, MoveStep to, List<Task> all) {
        return to.done()
                .map(done -> back(dossier, from, done, all))
                .orElseGet(() -> ahead(dossier, from, to.id(), all));
    }

    /** What stands in the way of a return stands in the way of an administrator. */
    private WayBack back(Dossier dossier, Standing from, Task to, List<Task> all) {
        if (manifest(dossier).returns().to() == Manifest.ReturnTo.DRAWN || !mayReturn.allows(to)) {
            return WayBack.barred("forbidden");
        }
        return papers.stream().anyMatch(paper -> paper.issuedSince(dossier.id(), to.doneAt()))
                ? WayBack.barred("document")
                : engine.back(from, to, all);
    }

    private WayBack ahead(Dossier dossier, Standing from, String step, List<Task> all) {
        String sealed = seal(dossier, step);
        return sealed.isEmpty() ? engine.ahead(from, step, leavable(dossier), all) : WayBack.barred(sealed);
    }

    /** Scoring, votes and what runs beside the dossier have ways of their own in and out. */
    private String seal(Dossier dossier, Standing from) {
        boolean apart = from.task().filter(tasks::standsApart).isPresent();
        String sealed = apart ? "apart" : seal(dossier, from.activity());
        return sealed.isEmpty() ? "" : NoMove.BAR + sealed;
    }

    private String seal(Dossier dossier, String step) {
        Manifest.Task task = manifest(dossier).tasks().get(step);
        if (task == null) {
            return "";
        }
        if (task.sheet() == Manifest.Sheet.CITY) {
            return "scoring";
        }
        return task.votes() == null ? "" : "vote";
    }

    /** Whose answer leads the way, or counts, is asked for: nobody signs for somebody else by leaving him out. */
    private Predicate<MoveEngine.Later> leavable(Dossier dossier) {
        Manifest manifest = manifest(dossier);
        return step -> seal(dossier, step.step()).isEmpty()
                && contents.schema(dossier.programmeVersionId(), step.formId()).fields().keySet().stream()
                        .noneMatch(manifest.routing()::contains);
    }

    private Manifest manifest(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest();
    }
}
