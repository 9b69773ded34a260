package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongchuang.worklist.TaskRows.NINE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
@Transactional
class TaskMapperTest {

    @Autowired
    TaskMapper mapper;

    private final String me = Holder.member(UUID.randomUUID().toString());
    private final String unit = Holder.unit(UUID.randomUUID().toString(), "community:clerk");
    private final WorklistQuery query = WorklistQuery.of("reader");

    @Test
    void taskComesBackAsItWasWritten() {
        Task task = insert(me, 0);

        assertThat(mapper.find(task.id())).contains(task);
        assertThat(mapper.findByEngineTask(task.engineTaskId())).contains(task);
    }

    @Test
    void theMostUrgentOfEachHoldersOpenWorkIsRead() {
        Task late = insert(me, 3);
        Task soon = insert(me, 1);
        Task ofUnit = insert(unit, 2);
        insert(Holder.member("somebody else"), 0);

        assertThat(mapper.listOpenWork(List.of(me, unit), false, query, 10))
                .extracting(WorklistRow::id)
                .containsExactlyInAnyOrder(soon.id(), late.id(), ofUnit.id());
        assertThat(mapper.listOpenWork(List.of(me, unit), false, query, 1))
                .extracting(WorklistRow::id)
                .containsExactlyInAnyOrder(soon.id(), ofUnit.id());
        assertThat(mapper.countOpenWork(List.of(me, unit), false, query, 2)).isEqualTo(2);
    }

    @Test
    void everySortIsARealOrder() {
        Task first = insert(me, 1);
        Task second = insert(me, 2);

        for (String sort :
                List.of("due", "-due", "arrival", "-arrival", "campaign,-subject,due", "phase,task,-arrival")) {
            var sorted = new WorklistQuery(
                    "reader", null, null, null, null, null, false, WorklistOrder.of(sort), Grouping.NONE);
            boolean up = !WorklistOrder.of(sort).last().down();

            assertThat(mapper.listOpenWork(List.of(me), false, sorted, 1))
                    .extracting(WorklistRow::id)
                    .containsExactly(up ? first.id() : second.id());
        }
    }

    @Test
    void phasesStandInTheOrderOfTheProgrammes() {
        for (String phase : List.of("naming", "gone", "body", "self-check")) {
            mapper.insert(List.of(TaskRows.inPhase(phase, me)));
        }
        for (boolean down : List.of(false, true)) {
            var byPhase = new WorklistQuery(
                            "reader",
                            null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            WorklistOrder.of(down ? "-phase" : "phase"),
                            Grouping.NONE)
                    .seen(null, null, List.of("self-check", "body", "naming"));

            assertThat(mapper.listOpenWork(List.of(me), false, byPhase, 2))
                    .hasSize(2)
                    .extracting(WorklistRow::phase)
                    .containsExactlyInAnyOrderElementsOf(
                            down ? List.of("gone", "naming") : List.of("self-check", "body"));
            assertThat(mapper.listOpenWork(List.of(me), false, byPhase, 9).stream()
                            .sorted(byPhase.comparator())
                            .map(WorklistRow::phase)
                            .toList())
                    .isEqualTo(
                            down
                                    ? List.of("gone", "naming", "body", "self-check")
                                    : List.of("self-check", "body", "naming", "gone"));
        }
    }

    /** A page is merged from the holders' parts, so Java has to sort and to group as the database does. */
    @Test
    void groupsAreSortedAndCountedAsThePageDoes() {
        for (int hours : new int[] {-30, -1, 1, 30, 200, 300, 300}) {
            insert(me, hours);
        }
        var clock = Clock.fixed(NINE, ZoneOffset.UTC);
        for (Grouping.By by : Grouping.By.values()) {
            for (String sort : List.of("-arrival", "subject,-campaign,due", "-task,phase")) {
                var grouped = new WorklistQuery(
                        "reader", null, null, null, null, null, false, WorklistOrder.of(sort), Grouping.of(by, clock));
                List<WorklistRow> all = mapper.listOpenWork(List.of(me), false, grouped, 10);
                Map<String, Long> sizes =
                        all.stream().collect(Collectors.groupingBy(grouped.grouping()::keyOf, Collectors.counting()));

                List<WorklistRow> rows = mapper.listOpenWork(List.of(me), false, grouped, 5);

                assertThat(rows)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .sorted(grouped.comparator())
                                .limit(5)
                                .toList());
                assertThat(rows).allSatisfy(row -> assertThat(row.inGroup())
                        .isEqualTo(
                                by == Grouping.By.NONE
                                        ? 0
                                        : sizes.get(grouped.grouping().keyOf(row))
                                                .intValue()));
            }
        }
    }

    @Test
    void filterNarrowsTheListAndItsCountAlike() {
        Task task = insert(me, 1);
        mapper.insertReading(task.id(), "reader", NINE);

        var unread = new WorklistQuery(
                "reader", null, null, null, null, null, true, WorklistOrder.MOST_URGENT_FIRST, Grouping.NONE);
        var byText = new WorklistQuery(
                "reader",
                null,
                "campaign",
                "self-check",
                NINE.plus(Duration.ofDays(9)),
                "示例",
                false,
                WorklistOrder.MOST_URGENT_FIRST,
                Grouping.NONE);
        var elsewhere = new WorklistQuery(
                "reader", null, "another", null, null, null, false, WorklistOrder.MOST_URGENT_FIRST, Grouping.NONE);

        assertThat(mapper.listOpenWork(List.of(me), false, unread, 10)).isEmpty();
        assertThat(mapper.countOpenWork(List.of(me), false, unread, 10)).isZero();
        assertThat(mapper.listOpenWork(List.of(me), false, byText, 10)).hasSize(1);
        assertThat(mapper.countOpenWork(List.of(me), false, byText, 10)).isOne();
        assertThat(mapper.listOpenWork(List.of(me), false, elsewhere, 10)).isEmpty();
    }

    @Test
    void readingTwiceIsReadingOnce() {
        Task task = insert(me, 1);
        assertThat(mapper.listOpenWork(List.of(me), false, query, 1).get(0).unread())
                .isTrue();

        mapper.insertReading(task.id(), "reader", NINE);
        mapper.insertReading(task.id(), "reader", NINE);

        assertThat(mapper.listOpenWork(List.of(me), false, query, 1).get(0).unread())
                .isFalse();
    }

    @Test
    void onlyAFreeTaskCanBeClaimedAndOnlyItsClaimantPutsItBack() {
        Task task = insert(unit, 1);

        assertThat(mapper.updateClaimed(task.id(), me, "m1", "何样例")).isOne();
        assertThat(mapper.updateClaimed(task.id(), me, "m2", "罗试行")).isZero();
        assertThat(mapper.updateUnclaimed(task.id(), unit, "m2")).isZero();
        assertThat(mapper.updateUnclaimed(task.id(), unit, "m1")).isOne();
        assertThat(mapper.find(task.id())).contains(task);
    }

    @Test
    void onlyAHolderCompletesAndOnlyOnce() {
        Task task = insert(me, 1);

        assertThat(mapper.updateDone(task.id(), List.of(unit), NINE, "m1", "何样例", "PASS"))
                .isZero();
        assertThat(mapper.updateDone(task.id(), List.of(unit, me), NINE, "m1", "何样例", "PASS"))
                .isOne();
        assertThat(mapper.updateDone(task.id(), List.of(me), NINE, "m1", "何样例", "PASS"))
                .isZero();
        assertThat(mapper.updateCancelled(task.engineTaskId(), NINE)).isZero();
        assertThat(mapper.listOpenWork(List.of(me), false, query, 1)).isEmpty();
        assertThat(mapper.find(task.id()).orElseThrow().outcome()).isEqualTo("PASS");
    }

    @Test
    void doneWorkIsListedByWhoDidIt() {
        String member = UUID.randomUUID().toString();
        Task task = insert(me, 1);
        mapper.updateDone(task.id(), List.of(me), NINE, member, "何样例", null);

        assertThat(mapper.listDone(member, query, 10))
                .extracting(WorklistRow::id)
                .containsExactly(task.id());
        assertThat(mapper.countWork(me, List.of(), List.of(), false, member, query, null, false, 10)
                        .found())
                .isOne();
        assertThat(mapper.countWork(me, List.of(), List.of(), false, "nobody", query, null, false, 10))
                .isEqualTo(new WorkCounts(0, 0, 0, 0, 0, null));
    }

    @Test
    void allNumbersOfAPageAreCountedAtOnceAndStopAtTheCap() {
        insert(me, 1);
        insert(me, 2);
        insert(unit, 1);
        insert(Holder.member("somebody else"), 0);
        var late = new WorklistQuery(
                "reader",
                null,
                null,
                null,
                NINE.plus(Duration.ofHours(30)),
                null,
                false,
                WorklistOrder.MOST_URGENT_FIRST,
                Grouping.NONE);

        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), false, null, query, null, false, 10))
                .isEqualTo(new WorkCounts(2, 1, 3, 3, 0, null));
        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), false, null, late, null, false, 10))
                .isEqualTo(new WorkCounts(2, 1, 3, 2, 0, null));
        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), false, null, query, null, false, 1))
                .isEqualTo(new WorkCounts(1, 1, 1, 1, 0, null));
        assertThat(mapper.countWork(me, List.of(), List.of(), false, null, query, null, false, 10))
                .isEqualTo(new WorkCounts(2, 0, 0, 0, 0, null));
    }

    @Test
    void cancelledTaskIsNobodysWork() {
        Task task = insert(me, 1);

        assertThat(mapper.updateCancelled(task.engineTaskId(), NINE)).isOne();

        assertThat(mapper.countOpenWork(List.of(me), false, query, 10)).isZero();
        assertThat(mapper.listOpen(task.dossierId())).isEmpty();
    }

    @Test
    void roundsCountEveryTaskOfTheStep() {
        String dossier = UUID.randomUUID().toString();
        for (String step : List.of("selfCheck", "apply", "selfCheck")) {
            mapper.insert(List.of(TaskRows.of(dossier, step)));
        }

        assertThat(mapper.listOpen(dossier))
                .extracting(Task::step, Task::round)
                .containsExactlyInAnyOrder(tuple("selfCheck", 1), tuple("apply", 1), tuple("selfCheck", 2));
    }

    @Test
    void reminderAndEscalationAreSentOnce() {
        Task task = insert(me, -3000);

        assertThat(mapper.listDueBelow(
                        "", List.of("/1/"), task.dueAt(), task.dueAt().plusSeconds(1), 500))
                .contains(task);
        assertThat(mapper.listOverdue(task.dueAt().plusSeconds(1), 500)).contains(task);
        assertThat(mapper.updateReminded(task.id(), NINE)).isOne();
        assertThat(mapper.updateReminded(task.id(), NINE)).isZero();
        assertThat(mapper.updateEscalated(task.id(), NINE)).isOne();
        assertThat(mapper.updateEscalated(task.id(), NINE)).isZero();
        assertThat(mapper.listDueBelow(
                        "", List.of("/1/"), task.dueAt(), task.dueAt().plusSeconds(1), 500))
                .doesNotContain(task);
        assertThat(mapper.listOverdue(task.dueAt().plusSeconds(1), 500)).doesNotContain(task);
    }

    @Test
    void deadlineMovesOnlyWhileTheTaskIsOpen() {
        Task task = insert(me, 1);
        var later = task.dueAt().plus(Duration.ofDays(1));

        assertThat(mapper.updateDue(task.id(), later)).isOne();
        mapper.updateCancelled(task.engineTaskId(), NINE);
        assertThat(mapper.updateDue(task.id(), NINE)).isZero();
        assertThat(mapper.find(task.id()).orElseThrow().dueAt()).isEqualTo(later);
        assertThat(mapper.listOpenBelow("/nowhere/", NINE.minus(Duration.ofDays(9))))
                .isEmpty();
    }

    private Task insert(String holder, int days) {
        Task task = TaskRows.heldBy(holder, NINE.plus(Duration.ofDays(days)));
        mapper.insert(List.of(task));
        return task;
    }
}
