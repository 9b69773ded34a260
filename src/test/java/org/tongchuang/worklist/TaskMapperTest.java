package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongchuang.worklist.TaskRows.NINE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
    void openWorkOfSeveralHoldersIsReadEachInDueOrder() {
        Task late = insert(me, 3);
        Task soon = insert(me, 1);
        Task ofUnit = insert(unit, 2);
        insert(Holder.member("somebody else"), 0);

        List<WorklistRow> rows = mapper.listOpenWork(List.of(me, unit), query, 10);

        assertThat(rows).extracting(WorklistRow::id).containsExactlyInAnyOrder(soon.id(), late.id(), ofUnit.id());
        assertThat(rows.stream().filter(row -> row.holder().equals(me)))
                .extracting(WorklistRow::id)
                .containsExactly(soon.id(), late.id());
        assertThat(mapper.countOpenWork(List.of(me, unit), query, 2)).isEqualTo(2);
    }

    @Test
    void everySortIsARealOrder() {
        Task first = insert(me, 1);
        Task second = insert(me, 2);

        for (WorklistQuery.Sort sort : WorklistQuery.Sort.values()) {
            var sorted = new WorklistQuery("reader", null, null, null, null, null, false, sort);
            boolean up = !sort.key().startsWith("-");

            assertThat(mapper.listOpenWork(List.of(me), sorted, 10))
                    .extracting(WorklistRow::id)
                    .containsExactly(up ? first.id() : second.id(), up ? second.id() : first.id());
        }
    }

    @Test
    void filterNarrowsTheListAndItsCountAlike() {
        Task task = insert(me, 1);
        mapper.insertReading(task.id(), "reader", NINE);

        var unread = new WorklistQuery("reader", null, null, null, null, null, true, WorklistQuery.Sort.DUE);
        var byText = new WorklistQuery(
                "reader",
                null,
                "campaign",
                "self-check",
                NINE.plus(Duration.ofDays(9)),
                "示例",
                false,
                WorklistQuery.Sort.DUE);
        var elsewhere = new WorklistQuery("reader", null, "another", null, null, null, false, WorklistQuery.Sort.DUE);

        assertThat(mapper.listOpenWork(List.of(me), unread, 10)).isEmpty();
        assertThat(mapper.countOpenWork(List.of(me), unread, 10)).isZero();
        assertThat(mapper.listOpenWork(List.of(me), byText, 10)).hasSize(1);
        assertThat(mapper.countOpenWork(List.of(me), byText, 10)).isOne();
        assertThat(mapper.listOpenWork(List.of(me), elsewhere, 10)).isEmpty();
    }

    @Test
    void readingTwiceIsReadingOnce() {
        Task task = insert(me, 1);
        assertThat(mapper.listOpenWork(List.of(me), query, 1).get(0).unread()).isTrue();

        mapper.insertReading(task.id(), "reader", NINE);
        mapper.insertReading(task.id(), "reader", NINE);

        assertThat(mapper.listOpenWork(List.of(me), query, 1).get(0).unread()).isFalse();
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
        assertThat(mapper.listOpenWork(List.of(me), query, 1)).isEmpty();
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
        assertThat(mapper.countWork(me, List.of(), List.of(), member, query, 10).found())
                .isOne();
        assertThat(mapper.countWork(me, List.of(), List.of(), "nobody", query, 10))
                .isEqualTo(new WorkCounts(0, 0, 0));
    }

    @Test
    void allNumbersOfAPageAreCountedAtOnceAndStopAtTheCap() {
        insert(me, 1);
        insert(me, 2);
        insert(unit, 1);
        insert(Holder.member("somebody else"), 0);
        var late = new WorklistQuery(
                "reader", null, null, null, NINE.plus(Duration.ofHours(30)), null, false, WorklistQuery.Sort.DUE);

        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), null, query, 10))
                .isEqualTo(new WorkCounts(2, 1, 3));
        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), null, late, 10))
                .isEqualTo(new WorkCounts(2, 1, 2));
        assertThat(mapper.countWork(me, List.of(unit), List.of(me, unit), null, query, 1))
                .isEqualTo(new WorkCounts(1, 1, 1));
        assertThat(mapper.countWork(me, List.of(), List.of(), null, query, 10)).isEqualTo(new WorkCounts(2, 0, 0));
    }

    @Test
    void cancelledTaskIsNobodysWork() {
        Task task = insert(me, 1);

        assertThat(mapper.updateCancelled(task.engineTaskId(), NINE)).isOne();

        assertThat(mapper.countOpenWork(List.of(me), query, 10)).isZero();
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
