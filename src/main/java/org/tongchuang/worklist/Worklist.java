package org.tongchuang.worklist;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** The lists of work that people see: theirs, their unit's, and what they did. */
@Component
public class Worklist {

    /** Counts stop here and read "99+". */
    public static final int CAP = 100;

    private final TaskMapper mapper;
    private final Clock clock;

    Worklist(TaskMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Which open work is meant. */
    public enum Shelf {
        ALL,
        MINE,
        UNIT
    }

    public List<WorklistRow> open(Actor actor, Shelf shelf, WorklistQuery query, int limit, int offset) {
        List<String> holders = holders(actor, shelf);
        if (holders.isEmpty()) {
            return List.of();
        }
        return mapper.listOpenWork(holders, query, offset + limit).stream()
                .sorted(order(query.sort()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** How many there are, at most {@value #CAP}. */
    public int countOpen(Actor actor, Shelf shelf, WorklistQuery query) {
        List<String> holders = holders(actor, shelf);
        return holders.isEmpty() ? 0 : mapper.countOpenWork(holders, query, CAP);
    }

    public List<WorklistRow> done(Actor actor, WorklistQuery query, int limit, int offset) {
        return mapper.listDone(actor.memberId(), query, offset + limit).stream()
                .skip(offset)
                .toList();
    }

    /** The numbers of a page of open work. */
    public WorkCounts counts(Actor actor, Shelf shelf, WorklistQuery query) {
        return counts(actor, holders(actor, shelf), null, query);
    }

    /** The numbers of a page of done work. */
    public WorkCounts doneCounts(Actor actor, WorklistQuery query) {
        return counts(actor, List.of(), actor.memberId(), query);
    }

    private WorkCounts counts(Actor actor, List<String> holders, String doneBy, WorklistQuery query) {
        return mapper.countWork(Holder.member(actor.memberId()), Holder.ofMyUnit(actor), holders, doneBy, query, CAP);
    }

    /** Marks a task as seen; looking never claims. */
    @Transactional
    public void markRead(String taskId, Actor actor) {
        mapper.insertReading(taskId, actor.memberId(), clock.instant());
    }

    /** A count as people read it. */
    public static String capped(int count) {
        return count >= CAP ? (CAP - 1) + "+" : Integer.toString(count);
    }

    private static List<String> holders(Actor actor, Shelf shelf) {
        return switch (shelf) {
            case ALL -> Holder.all(actor);
            case MINE -> Holder.mine(actor);
            case UNIT -> Holder.ofMyUnit(actor);
        };
    }

    private static Comparator<WorklistRow> order(WorklistQuery.Sort sort) {
        Comparator<WorklistRow> due = Comparator.comparing(WorklistRow::dueAt).thenComparing(WorklistRow::id);
        Comparator<WorklistRow> arrival =
                Comparator.comparing(WorklistRow::openedAt).thenComparing(WorklistRow::id);
        return switch (sort) {
            case DUE -> due;
            case DUE_LAST -> due.reversed();
            case ARRIVAL -> arrival;
            case ARRIVAL_LAST -> arrival.reversed();
        };
    }
}
