package org.tongchuang.audit.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.h2.tools.TriggerAdapter;

/** The trigger of H2, which knows no statements in triggers: refuses what the list doesn't allow. Made by the database. */
public final class KeepRows extends TriggerAdapter {

    private static final GuardedTables TABLES = GuardedTables.read();

    @Override
    public void fire(Connection connection, ResultSet oldRow, ResultSet newRow) throws SQLException {
        if (newRow == null || TABLES.fateOf(tableName) == GuardedTables.Fate.ADDED) {
            throw refusal();
        }
        Map<String, String> before = texts(oldRow);
        Map<String, String> after = texts(newRow);
        boolean refused = TABLES.changes(tableName, List.copyOf(before.keySet())).entrySet().stream()
                .anyMatch(change -> change.getValue().isRefused(change.getKey(), before::get, after::get));
        if (refused) {
            throw refusal();
        }
    }

    private SQLException refusal() {
        return new SQLException(Guards.REFUSAL.formatted(tableName.toLowerCase(Locale.ROOT)), Guards.SQL_STATE);
    }

    private static Map<String, String> texts(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> texts = new HashMap<>();
        for (int column : IntStream.rangeClosed(1, columns.getColumnCount()).toArray()) {
            texts.put(columns.getColumnName(column).toLowerCase(Locale.ROOT), row.getString(column));
        }
        return texts;
    }
}
