package org.tongchuang.audit.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.TestDatabase;

/** T4: what the list says of each table and column is what the database does, whoever asks for it. */
@DatabaseTest
class GuardedTablesTest {

    private static final GuardedTables TABLES = GuardedTables.read();
    private static final int DENIED = 1142;

    @Test
    void everyTableStandsInTheListOnce() throws SQLException {
        List<String> listed = Stream.of(
                        TABLES.added(), List.copyOf(TABLES.kept().keySet()), TABLES.changing())
                .flatMap(List::stream)
                .sorted()
                .toList();

        try (Connection administrator = TestDatabase.administrator().open()) {
            List<String> ours = new Sql(administrator)
                    .tables().stream()
                            .filter(table ->
                                    TABLES.libraries().stream().noneMatch(table.toUpperCase(Locale.ROOT)::startsWith))
                            .map(table -> table.toLowerCase(Locale.ROOT))
                            .filter(table -> !table.equals("flyway_schema_history"))
                            .sorted()
                            .toList();
            assertThat(listed)
                    .as("decide in db/tables.yml what may happen to its rows")
                    .isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aFinishedRowStaysAsItWasWritten(String table) throws SQLException {
        try (ExampleRow row = new ExampleRow(TestDatabase.administrator().open(), table)) {
            row.write(true, Map.of());

            refused(table, "row", row::delete);
            changes(table, row).forEach((column, change) -> {
                ThrowingCallable alone = () -> row.change(List.of(column), true);
                switch (change.kind()) {
                    case FREE -> allowed(table, column, alone);
                    case GROWS -> {
                        allowed(table, column, alone);
                        refused(table, column, () -> row.change(List.of(column), false));
                    }
                    case WITH -> {
                        refused(table, column, alone);
                        allowed(table, column, () -> row.change(List.of(column, change.other()), true));
                    }
                    case NEVER, UNTIL, WHILE -> refused(table, column, alone);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anUnfinishedRowTakesWhatIsStillToCome(String table) throws SQLException {
        try (ExampleRow row = new ExampleRow(TestDatabase.administrator().open(), table)) {
            Map<String, Change> changes = changes(table, row);
            row.write(
                    false,
                    changes.values().stream()
                            .filter(change -> change.kind() == Change.Kind.WHILE)
                            .collect(Collectors.toMap(Change::other, Change::says, (one, same) -> one)));

            refused(table, "row", row::delete);
            changes.forEach((column, change) -> {
                ThrowingCallable alone = () -> row.change(List.of(column), true);
                switch (change.kind()) {
                    case FREE, GROWS, UNTIL, WHILE -> allowed(table, column, alone);
                    case NEVER, WITH -> refused(table, column, alone);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void everyListedColumnIsThere(String table) throws SQLException {
        try (ExampleRow row = new ExampleRow(TestDatabase.administrator().open(), table)) {
            assertThat(row.columns())
                    .containsAll(TABLES.kept().getOrDefault(table, Map.of()).keySet());
        }
    }

    /** Before any trigger: the application's account isn't even let in. H2 has one account for everything. */
    @ParameterizedTest
    @MethodSource("guarded")
    void theApplicationMayNotTry(String table) throws SQLException {
        if (TestDatabase.isH2()) {
            assertThat(TestDatabase.access()).isEqualTo(TestDatabase.owner());
            return;
        }
        try (Connection application = TestDatabase.access().open()) {
            Sql sql = new Sql(application);
            String column = sql.columns(table).get(0);
            assertDenied(sql, "delete from " + table + " where 1 = 0");
            assertDenied(sql, "drop trigger guard_" + table + "_delete");
            if (TABLES.fateOf(table) == GuardedTables.Fate.ADDED) {
                assertDenied(sql, "update %1$s set %2$s = %2$s where 1 = 0".formatted(table, column));
            }
        }
    }

    private static void assertDenied(Sql sql, String statement) {
        assertThatThrownBy(() -> sql.execute(statement))
                .as(statement)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getErrorCode())
                        .isEqualTo(DENIED));
    }

    private static Map<String, Change> changes(String table, ExampleRow row) {
        return TABLES.fateOf(table) == GuardedTables.Fate.KEPT
                ? TABLES.changes(table, row.columns())
                : row.columns().stream()
                        .collect(Collectors.toMap(column -> column, column -> Change.NONE, (a, b) -> a, TreeMap::new));
    }

    private static void refused(String table, String what, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).as(table + "." + what).hasMessageContaining(Guards.REFUSAL.formatted(table));
    }

    private static void allowed(String table, String what, ThrowingCallable attempt) {
        assertThatCode(attempt).as(table + "." + what).doesNotThrowAnyException();
    }

    private static Stream<String> guarded() {
        return Stream.concat(
                TABLES.added().stream(), TABLES.kept().keySet().stream().sorted());
    }
}
