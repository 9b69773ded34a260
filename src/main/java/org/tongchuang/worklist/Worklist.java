package org.tongchuang.worklist;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** The lists of work that people see: theirs, their unit's, and what they did. */
@Component
public class Worklist {

    /** Counts stop here and read "99+". */
    public static final int CAP = 100;

    /** Marks what somebody is asked to sign, whosever the task is. */
    private static final String ASKED = "asked:";

    /** Marks what somebody prepares for a colleague. */
    private static final String PREPARING = "preparing:";

    /** Marks what a colleague prepares for somebody. */
    private static final String DELEGATING = "delegating:";

    private final TaskMapper mapper;
    private final PhaseOrder phases;
    private final Clock clock;

    Worklist(TaskMapper mapper, PhaseOrder phases, Clock clock) {
        this.mapper = mapper;
        this.phases = phases;
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
        WorklistQuery whole = query(query, actor, shelf, phases.keys(query.order()));
        List<WorklistRow> rows = mapper.listOpenWork(holders, isAsked(actor, shelf), whole, offset + limit);
        Map<String, Integer> sizes = sizes(rows, query.grouping());
        return rows.stream()
                .sorted(whole.comparator())
                .skip(offset)
                .limit(limit)
                .map(row -> row.inGroupOf(sizes.get(query.grouping().keyOf(row))))
                .toList();
    }

    /** Each holder's part of a group has been counted on its own. */
    private static Map<String, Integer> sizes(List<WorklistRow> rows, Grouping grouping) {
        Map<String, Map<String, Integer>> parts = new HashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(grouping.keyOf(row), key -> new HashMap<>())
                .put(row.asked() ? ASKED : row.toPrepare() ? PREPARING : row.holder(), row.inGroup()));
        Map<String, Integer> sizes = new HashMap<>();
        parts.forEach((key, part) -> sizes.put(
                key, part.values().stream().mapToInt(Integer::intValue).sum()));
        return sizes;
    }

    /** How many there are, at most {@value #CAP}. */
    public int countOpen(Actor actor, Shelf shelf, WorklistQuery query) {
        List<String> holders = holders(actor, shelf);
        return holders.isEmpty()
                ? 0
                : Math.min(
                        CAP,
                        mapper.countOpenWork(
                                holders, isAsked(actor, shelf), query(query, actor, shelf, List.of()), CAP));
    }

    public List<WorklistRow> done(Actor actor, WorklistQuery query, int limit, int offset) {
        return mapper.listDone(actor.memberId(), query.seen(Reach.of(actor), null, List.of()), offset + limit).stream()
                .skip(offset)
                .toList();
    }

    /** A task that the actor has done, as a row. */
    public Optional<WorklistRow> doneBy(String taskId, Actor actor) {
        return mapper.findDone(taskId, WorklistQuery.of(actor.memberId()));
    }

    /** The numbers of a page of open work. */
    public WorkCounts counts(Actor actor, Shelf shelf, WorklistQuery query) {
        return counts(actor, holders(actor, shelf), isAsked(actor, shelf), null, query);
    }

    /** The numbers of a page of done work. */
    public WorkCounts doneCounts(Actor actor, WorklistQuery query) {
        return counts(actor, List.of(), false, actor.memberId(), query);
    }

    private WorkCounts counts(Actor actor, List<String> holders, boolean asked, String doneBy, WorklistQuery query) {
        return mapper.countWork(
                Holder.member(actor.deskId()),
                Holder.ofMyUnit(actor),
                holders,
                asked,
                doneBy,
                query(query, actor, Shelf.MINE, List.of()),
                TaskExtensions.isOffice(actor) ? Scope.of(actor) : null,
                TaskExtensions.isLeader(actor),
                CAP);
    }

    /** What the actor's open work looks like now; it is another text once that has changed. */
    public String mark(Actor actor) {
        return marks(Set.of(actor)).get(actor);
    }

    /** The same for many in one statement. */
    public Map<Actor, String> marks(Set<Actor> actors) {
        Set<String> holders =
                actors.stream().flatMap(actor -> Holder.all(actor).stream()).collect(Collectors.toSet());
        Set<String> members = actors.stream().map(Actor::memberId).collect(Collectors.toSet());
        Set<String> desks = actors.stream().map(Actor::deskId).collect(Collectors.toSet());
        Map<String, WorkMark> found = actors.isEmpty()
                ? Map.of()
                : mapper.listMarks(holders, members, desks, ASKED, PREPARING, DELEGATING).stream()
                        .collect(Collectors.toMap(WorkMark::holder, mark -> mark));
        return actors.stream().collect(Collectors.toMap(actor -> actor, actor -> mark(actor, found)));
    }

    private static String mark(Actor actor, Map<String, WorkMark> found) {
        Stream<String> beside =
                Stream.of(ASKED + actor.memberId(), PREPARING + actor.deskId(), DELEGATING + actor.deskId());
        List<WorkMark> marks = Stream.concat(Holder.all(actor).stream(), beside)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        return Integer.toHexString(marks.hashCode());
    }

    /** Which columns the actor has chosen to see; null if he hasn't chosen. */
    public String shown(Actor actor) {
        return mapper.findView(actor.memberId());
    }

    /** Keeps which columns the actor wants to see, as the page has written them. */
    @Transactional
    public void show(String columns, Actor actor) {
        mapper.insertView(actor.memberId(), columns);
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

    /** What somebody is asked to sign is his own work, never his unit's, nor whose desk he sits at. */
    private static boolean isAsked(Actor actor, Shelf shelf) {
        return shelf != Shelf.UNIT && !actor.standsIn();
    }

    /** What is prepared for a colleague stands at the desk, not in the unit's common work. */
    private static WorklistQuery query(WorklistQuery query, Actor actor, Shelf shelf, List<String> phases) {
        return query.seen(Reach.of(actor), shelf == Shelf.UNIT ? null : actor.deskId(), phases);
    }

    private static List<String> holders(Actor actor, Shelf shelf) {
        return switch (shelf) {
            case ALL -> Holder.all(actor);
            case MINE -> Holder.mine(actor);
            case UNIT -> Holder.ofMyUnit(actor);
        };
    }
}
