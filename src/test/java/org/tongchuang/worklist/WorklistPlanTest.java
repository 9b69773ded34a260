package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.TestDatabase;

/** A worklist page is read in the order of an index, whatever it is narrowed to: nothing is sorted, nothing scanned. */
@DatabaseTest
@PastTheGuards("task")
class WorklistPlanTest {

    private static final int OF_OTHERS = 4000;

    /** So many that scanning and sorting everything looks cheap. */
    private static final int OF_OURS = 3000;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcTemplate jdbc;

    final String mark = UUID.randomUUID().toString();

    final Actor actor =
            new Actor(mark, "何样例", mark, "示例村", "/" + mark + "/", Level.COMMUNITY, Set.of(Role.COMMUNITY_CLERK));

    @BeforeEach
    void aFullTable() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < OF_OTHERS; i++) {
            rows.add(row("other-" + i % 40, i));
        }
        for (int i = 0; i < OF_OURS; i++) {
            rows.add(row(i % 2 == 0 ? Holder.member(mark) : Holder.unit(mark, Role.COMMUNITY_CLERK), i));
        }
        jdbc.batchUpdate(
                "insert into task (id, engine_task_id, process_instance_id, dossier_id, dossier_number, campaign_id,"
                        + " programme_version_id, subject_id, subject_name, part, step, round, name, phase, form_id, unit_id,"
                        + " unit_name, candidate_role, holder, state, opened_at, due_at, done_at, done_by)"
                        + " values (?, ?, ?, ?, 'n', 'c', 'v', 'u', '示例村', '', 's', 1, '自查', 'p', 'f', 'u', '示例村', '',"
                        + " ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.execute("analyze table task");
    }

    @AfterEach
    void asItWas() {
        jdbc.update("delete from task where process_instance_id = ?", mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "-due", "arrival", "-arrival"})
    void openWorkIsReadInIndexOrder(String sort) throws Exception {
        var query = new WorklistQuery(mark, null, null, null, null, null, false, WorklistOrder.of(sort), Grouping.NONE);

        assertThat(plans(() -> worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0)))
                .hasSize(1)
                .allSatisfy(this::isInOrder);
    }

    @Test
    void narrowedWorkIsReadInIndexOrder() throws Exception {
        var query = new WorklistQuery(
                mark,
                null,
                "c",
                "p",
                TaskRows.NINE.plus(Duration.ofDays(50)),
                "n",
                true,
                WorklistOrder.MOST_URGENT_FIRST,
                Grouping.NONE);

        assertThat(worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0)).isNotEmpty();
        assertThat(plans(() -> worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0)))
                .allSatisfy(this::isInOrder);
    }

    @Test
    void workOfOneProgrammeIsReadInIndexOrder() throws Exception {
        var query = new WorklistQuery(
                mark, "any", null, null, null, null, false, WorklistOrder.MOST_URGENT_FIRST, Grouping.NONE);

        assertThat(plans(() -> worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0)))
                .hasSize(1)
                .allSatisfy(this::isInOrder);
    }

    @Test
    void doneWorkIsReadInIndexOrder() throws Exception {
        var query = WorklistQuery.of(mark);

        assertThat(plans(() -> worklist.done(actor, query, 20, 0))).hasSize(1).allSatisfy(this::isInOrder);
    }

    @Test
    void allNumbersComeFromIndexesInOneStatement() throws Exception {
        var query = WorklistQuery.of(mark);

        assertThat(worklist.counts(actor, Worklist.Shelf.ALL, query))
                .isEqualTo(new WorkCounts(100, 100, 100, 100, 0, null));
        assertThat(plans(() -> worklist.counts(actor, Worklist.Shelf.ALL, query)))
                .hasSize(1)
                .allSatisfy(this::usesIndexes);
        assertThat(plans(() -> worklist.doneCounts(actor, query))).hasSize(1).allSatisfy(this::usesIndexes);
    }

    private void isInOrder(List<String> plan) {
        usesIndexes(plan);
        assertThat(plan).noneMatch(step -> step.contains("filesort") || step.contains("temporary"));
    }

    private void usesIndexes(List<String> plan) {
        assertThat(plan)
                .anyMatch(step -> step.toLowerCase(java.util.Locale.ROOT).contains("task_"));
        assertThat(plan).noneMatch(step -> step.contains("tableScan") || step.startsWith("t ALL"));
    }

    /** The plan of each statement that the work sends, line by line; on H2 in its own words. */
    private List<List<String>> plans(Statements.Work work) throws Exception {
        return Statements.during(work).stream().map(this::plan).toList();
    }

    private List<String> plan(Statements.Sent sent) {
        Object[] parameters = sent.parameters().values().toArray();
        List<Map<String, Object>> lines = jdbc.queryForList("explain " + sent.sql(), parameters);
        return lines.stream()
                .map(line -> TestDatabase.isH2()
                        ? line.values().toString()
                        : line.get("table") + " " + line.get("type") + " " + line.get("key") + " " + line.get("Extra"))
                .toList();
    }

    private Object[] row(String holder, int i) {
        String id = UUID.randomUUID().toString();
        var due = java.sql.Timestamp.from(TaskRows.NINE.plus(Duration.ofHours(i % 997)));
        boolean done = i % 3 == 0;
        return new Object[] {
            id,
            id,
            mark,
            id,
            holder,
            done ? "DONE" : "OPEN",
            due,
            due,
            done ? due : null,
            done ? (i % 2 == 0 && holder.contains(mark) ? mark : "other-" + i % 40) : null
        };
    }
}
