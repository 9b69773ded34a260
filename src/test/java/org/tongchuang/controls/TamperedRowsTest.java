package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;

/** T4: whoever writes to the tables past the product is found out, and the row is named. */
@DatabaseTest
@PastTheGuards("submission")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedRowsTest {

    @Autowired
    Stage stage;

    @Autowired
    PlayScenario play;

    @Autowired
    Scenarios scenarios;

    @Autowired
    List<ConsistencyRule> rules;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    String submission;

    @BeforeAll
    void somethingWasHandedIn() {
        clock.reset();
        var dossier = stage.set("green-community");
        play.play(
                scenarios.get("green-community", "straight-to-the-title").until("complete", "planPublicity"),
                new Story(dossier));
        submission = database.sql("select id from submission where dossier_id = ? and step = 'setUpBody'")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    @AfterAll
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void untouchedItIsNotNamed() {
        assertThat(named()).doesNotContain(submission);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dossier_id   | 'another'",
                "part         | 'another'",
                "step         | 'another'",
                "round        | 9",
                "version      | 99",
                "task_id      | 'another'",
                "task_name    | '别的任务'",
                "form_id      | 'another'",
                "unit_id      | 'another'",
                "unit_name    | '别处'",
                "member_id    | 'another'",
                "member_name  | '别人'",
                "body         | replace(body, '示例', '改过')",
                "sha256       | repeat('a', 64)",
                "submitted_at | '2026-01-01 00:00:00'"
            })
    void aChangeOfAnyColumnIsNamed(String column, String changed) {
        Object was = value(column);
        int rows = database.sql("update submission set " + column + " = " + changed + " where id = ?")
                .param(submission)
                .update();

        assertThat(rows).isOne();
        try {
            assertThat(named()).contains(submission);
        } finally {
            database.sql("update submission set " + column + " = ? where id = ?")
                    .params(was, submission)
                    .update();
        }
        assertThat(named()).doesNotContain(submission);
    }

    /** Whoever changes the answers and their hash alike still doesn't have the chain of the dossier. */
    @Test
    void aForgedHashIsNamed() {
        List<Object> was = List.of(value("body"), value("sha256"));
        writeAnswers(List.of("{}", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));

        try {
            assertThat(named()).contains(submission);
        } finally {
            writeAnswers(was);
        }
    }

    private void writeAnswers(List<Object> bodyAndHash) {
        database.sql("update submission set body = ?, sha256 = ? where id = ?")
                .params(bodyAndHash.get(0), bodyAndHash.get(1), submission)
                .update();
    }

    private Object value(String column) {
        return database.sql("select " + column + " from submission where id = ?")
                .param(submission)
                .query()
                .singleRow()
                .get(column);
    }

    private List<String> named() {
        return rules.stream()
                .filter(rule -> rule.getClass().getSimpleName().matches("(SubmissionsHold|TasksAgree).*"))
                .flatMap(rule -> rule.violations().stream())
                .map(Inconsistency::subject)
                .toList();
    }
}
