package org.tongchuang.audit.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The triggers over the tables whose rows stay as they were written, seen by a connection of the tables' owner. */
public final class Guards {

    static final String SQL_STATE = "45000";
    static final String REFUSAL = "rows of %s stay as they were written";

    private static final String NAME = "guard_";

    private final Sql sql;
    private final GuardedTables tables = GuardedTables.read();

    public Guards(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Takes down what stands on those tables and puts up what the list asks for. */
    public void renew(Predicate<String> which) throws SQLException {
        takeDown(which);
        for (String name : sql.tables()) {
            String table = name.toLowerCase(Locale.ROOT);
            if (tables.isGuarded(table) && which.test(table)) {
                putUp(table);
            }
        }
    }

    public void takeDown(Predicate<String> which) throws SQLException {
        for (String trigger : sql.list(
                "select distinct trigger_name from information_schema.triggers where trigger_schema = schema()")) {
            String table = tableOf(trigger.toLowerCase(Locale.ROOT));
            if (!table.isEmpty() && which.test(table)) {
                sql.execute("drop trigger " + trigger);
            }
        }
    }

    private void putUp(String table) throws SQLException {
        if (sql.isH2()) {
            sql.execute("create trigger %s%s_rows before update, delete on %s for each row call '%s'"
                    .formatted(NAME, table, table, KeepRows.class.getName()));
            return;
        }
        String signal = "signal sqlstate '%s' set message_text = '%s'".formatted(SQL_STATE, REFUSAL.formatted(table));
        String update = tables.fateOf(table) == GuardedTables.Fate.ADDED
                ? signal
                : "begin if %s then %s; end if; end".formatted(refusal(table), signal);
        sql.execute(
                "create trigger %s%s_update before update on %s for each row %s".formatted(NAME, table, table, update));
        sql.execute(
                "create trigger %s%s_delete before delete on %s for each row %s".formatted(NAME, table, table, signal));
    }

    private String refusal(String table) throws SQLException {
        return tables.changes(table, sql.columns(table)).entrySet().stream()
                .map(change -> change.getValue().refusal(change.getKey()))
                .collect(Collectors.joining(" or "));
    }

    private static String tableOf(String trigger) {
        return trigger.startsWith(NAME) ? trigger.substring(NAME.length(), trigger.lastIndexOf('_')) : "";
    }
}
