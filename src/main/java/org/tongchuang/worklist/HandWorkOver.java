package org.tongchuang.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Absence;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** Somebody leaves or rotates: the ticked ones of his open tasks become a colleague's in one act, row by row, and he stands in for others. */
@Component
public class HandWorkOver {

    private final HandOvers handOvers;
    private final HandOverMapper mapper;
    private final TaskMapper tasks;
    private final PassTaskOn passing;
    private final MoveDelegation delegations;
    private final MoveStandIn standIns;
    private final Members members;
    private final Units units;
    private final Clock clock;

    HandWorkOver(
            HandOvers handOvers,
            HandOverMapper mapper,
            TaskMapper tasks,
            PassTaskOn passing,
            MoveDelegation delegations,
            MoveStandIn standIns,
            Members members,
            Units units,
            Clock clock) {
        this.handOvers = handOvers;
        this.mapper = mapper;
        this.tasks = tasks;
        this.passing = passing;
        this.delegations = delegations;
        this.standIns = standIns;
        this.members = members;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Hands the ticked tasks over; one that can't be stays where it is, with the reason in its row.
     *
     * @return the id of the list that says what came of each
     * @throws HandOverMissing if these tasks aren't this actor's to give
     * @throws NobodyTakesOver if the colleague doesn't hold the role any more
     */
    @Transactional
    public String handOver(HandOverWish wish, Actor actor) {
        List<Task> ticked = ticked(wish, actor);
        Holder to = handOvers.colleagues(wish.memberId(), wish.unitId(), wish.role()).stream()
                .filter(one -> one.memberId().equals(wish.colleagueId()))
                .findFirst()
                .orElseThrow(NobodyTakesOver::new);
        HandOver made = made(wish, to, actor);
        mapper.insert(made);
        List<HandOverRow> rows = new ArrayList<>();
        for (Task task : ticked) {
            Passing outcome = isHis(task, wish)
                    ? passing.passed(task, to.memberId(), wish.reason(), actor)
                    : delegations.moved(task, wish.memberId(), to, wish.reason(), actor);
            rows.add(HandOverRow.of(made.id(), rows.size() + 1, task, outcome));
        }
        for (Task task : gone(wish, ticked)) {
            rows.add(HandOverRow.of(made.id(), rows.size() + 1, task, Passing.CHANGED));
        }
        if (!rows.isEmpty()) {
            mapper.insertRows(rows);
        }
        standIns(made, wish, to, actor);
        return made.id();
    }

    private void standIns(HandOver made, HandOverWish wish, Holder to, Actor actor) {
        List<HandOverStandIn> rows = new ArrayList<>();
        for (Absence absence : tickedStandIns(wish, actor)) {
            Passing outcome = standIns.moved(absence, to, actor);
            rows.add(HandOverStandIn.of(made.id(), rows.size() + 1, absence, outcome));
        }
        if (!rows.isEmpty()) {
            mapper.insertStandIns(rows);
        }
    }

    /** What would come of his standing in for one colleague now. */
    public Passing judge(Absence absence, HandOverWish wish, Actor actor) {
        return standIns.judge(absence, wish.colleagueId(), actor);
    }

    /** The ticked ones of those for whom he stands in. */
    public List<Absence> tickedStandIns(HandOverWish wish, Actor actor) {
        return handOvers.standIns(wish.memberId(), wish.unitId(), actor).stream()
                .filter(absence -> wish.absenceIds().contains(absence.id()))
                .toList();
    }

    /** What would come of one of them now. */
    public Passing judge(Task task, HandOverWish wish, Actor actor) {
        return isHis(task, wish)
                ? passing.judge(task, wish.colleagueId(), actor)
                : delegations.judge(task, wish.memberId(), wish.colleagueId(), actor);
    }

    /** Whether it is his own, and not one that he prepares for a colleague. */
    private static boolean isHis(Task task, HandOverWish wish) {
        return wish.memberId().equals(task.assigneeId());
    }

    /** Those of his tasks that were ticked and are still his; nothing that nobody ticked is ever touched. */
    public List<Task> ticked(HandOverWish wish, Actor actor) {
        return handOvers.taken(wish.memberId(), wish.unitId(), wish.role(), actor).stream()
                .filter(task -> wish.taskIds().contains(task.id()))
                .toList();
    }

    /** What was ticked, but is done or somebody else's by now. */
    private List<Task> gone(HandOverWish wish, List<Task> ticked) {
        Set<String> there = ticked.stream().map(Task::id).collect(Collectors.toSet());
        return wish.taskIds().stream()
                .filter(id -> !there.contains(id))
                .sorted()
                .flatMap(id -> tasks.find(id).stream())
                .filter(task -> task.unitId().equals(wish.unitId())
                        && task.candidateRole().equals(wish.role()))
                .toList();
    }

    private HandOver made(HandOverWish wish, Holder to, Actor by) {
        Unit unit = units.get(wish.unitId());
        return new HandOver(
                UUID.randomUUID().toString(),
                unit.id(),
                unit.name(),
                wish.role(),
                wish.memberId(),
                members.get(wish.memberId()).name(),
                to.memberId(),
                to.name(),
                wish.reason(),
                by.memberId(),
                by.memberName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
