package org.tongchuang.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.web.Refusal;

/** What would come of ticked tasks, and what came of them. */
@Component
public class Batches {

    /** As many as a person can look through before he confirms; ours. A page of the list holds fewer. */
    public static final int MOST = 200;

    private final BatchMapper mapper;
    private final Tasks tasks;
    private final ClaimTask claims;
    private final PassTaskOn passing;
    private final UrgeTask urging;
    private final Members members;

    Batches(BatchMapper mapper, Tasks tasks, ClaimTask claims, PassTaskOn passing, UrgeTask urging, Members members) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.claims = claims;
        this.passing = passing;
        this.urging = urging;
        this.members = members;
    }

    /** The ticked tasks with what would come of each now; changes nothing. */
    public List<BatchRow> preview(BatchWish wish, Actor actor) {
        List<BatchRow> rows = new ArrayList<>();
        for (String id : wish.taskIds()) {
            int number = rows.size() + 1;
            rows.add(tasks.seen(id, actor)
                    .map(task -> BatchRow.of(null, number, task, outcome(wish, task, actor)))
                    .orElseGet(() -> BatchRow.missing(null, number)));
        }
        requireSeen(rows);
        return rows;
    }

    /** Who could take over at least one of the ticked tasks. */
    public List<Holder> colleagues(BatchWish wish, Actor actor) {
        Map<String, Holder> found = new LinkedHashMap<>();
        wish.taskIds().stream()
                .flatMap(id -> tasks.seen(id, actor).stream())
                .filter(task -> task.isOpen() && !task.candidateRole().isEmpty())
                .map(task -> new Place(task.unitId(), task.candidateRole()))
                .distinct()
                .flatMap(place -> members.holders(place.unitId(), place.role()).stream())
                .filter(one -> !actor.people().contains(one.memberId()))
                .forEach(one -> found.putIfAbsent(one.memberId(), one));
        return found.values().stream()
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }

    /**
     * A batch of this actor.
     *
     * @throws BatchMissing if there is none, or another made it
     */
    public Batch see(String id, Actor actor) {
        return mapper.find(id).filter(batch -> batch.isOf(actor)).orElseThrow(BatchMissing::new);
    }

    public List<BatchRow> rows(Batch batch) {
        return mapper.listRows(batch.id());
    }

    /** What isn't there for somebody shall not answer him, but one that is gone doesn't stop the others. */
    static void requireSeen(List<BatchRow> rows) {
        if (rows.stream().allMatch(row -> row.outcome() == BatchOutcome.MISSING)) {
            throw new BatchMissing();
        }
    }

    private BatchOutcome outcome(BatchWish wish, Task task, Actor actor) {
        return against(wish, task, actor)
                .map(refusal -> BatchOutcome.of(refusal, task))
                .orElse(BatchOutcome.WAITING);
    }

    private Optional<Refusal> against(BatchWish wish, Task task, Actor actor) {
        return switch (wish.act()) {
            case CLAIM -> claims.againstClaim(task, actor);
            case GIVE_BACK -> claims.againstUnclaim(task, actor);
            case PASS_ON -> passing.against(task, wish.colleagueId(), actor);
            case URGE -> urging.against(task, actor);
        };
    }

    private record Place(String unitId, String role) {}
}
