package org.tongchuang.audit.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One invented row of any table, written on the connection of somebody with all rights; rolled back in the end. */
final class ExampleRow implements AutoCloseable {

    private record Kind(String type, boolean nullable) {}

    private final Connection connection;
    private final String table;
    private final Map<String, Kind> columns = new LinkedHashMap<>();

    /** Begins the table's only row in this transaction; references lead nowhere. */
    ExampleRow(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        connection.setAutoCommit(false);
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), name(), "%")) {
            while (found.next()) {
                columns.put(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        new Kind(found.getString("TYPE_NAME"), !"NO".equals(found.getString("IS_NULLABLE"))));
            }
        }
        execute(new Sql(connection).isH2() ? "set referential_integrity false" : "set foreign_key_checks = 0");
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Writes the row: with what is given, else with everything filled or with all empty that may be. */
    void write(boolean filled, Map<String, String> given) throws SQLException {
        List<Object> values = new ArrayList<>();
        columns.forEach((column, kind) -> values.add(
                given.containsKey(column) ? given.get(column) : filled || !kind.nullable() ? first(kind) : null));
        try (PreparedStatement insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        String.join(", ", Collections.nCopies(columns.size(), "?"))))) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    /** Changes these columns of it, then puts the row back as it was. */
    void change(List<String> which, boolean upwards) throws SQLException {
        List<String> sets = which.stream()
                .map(column -> column + " = " + other(column, upwards))
                .toList();
        attempt("update %s set %s where %s".formatted(table, String.join(", ", sets), mine()));
    }

    void delete() throws SQLException {
        attempt("delete from %s where %s".formatted(table, mine()));
    }

    private void attempt(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new IllegalStateException("There is no such row: " + sql);
            }
        } finally {
            connection.rollback(before);
        }
    }

    private String mine() {
        return columns.entrySet().stream()
                .filter(column -> !column.getValue().nullable() && text(column.getValue()))
                .findFirst()
                .map(column -> column.getKey() + " like 'x%'")
                .orElseThrow();
    }

    private static boolean text(Kind kind) {
        return kind.type().contains("CHAR");
    }

    private static Object first(Kind kind) {
        return switch (family(kind)) {
            case "text" -> "x";
            case "bytes" -> new byte[] {1};
            case "flag" -> false;
            case "date" -> "2026-03-04";
            case "time" -> "2026-03-04 01:30:00";
            default -> 5;
        };
    }

    private String other(String column, boolean upwards) {
        return switch (family(columns.get(column))) {
            case "text" -> "'xy'";
            case "bytes" -> "x'02'";
            case "flag" -> "true";
            case "date" -> "'2026-03-05'";
            case "time" -> "'2026-03-05 01:30:00'";
            default -> upwards ? "6" : "4";
        };
    }

    private static String family(Kind kind) {
        String type = kind.type().toUpperCase(Locale.ROOT);
        if (type.contains("CHAR") || type.contains("TEXT") || type.equals("CHARACTER LARGE OBJECT")) {
            return "text";
        }
        if (type.contains("BLOB") || type.contains("BINARY")) {
            return "bytes";
        }
        if (type.startsWith("BOOL") || type.startsWith("BIT") || type.startsWith("TINYINT")) {
            return "flag";
        }
        return type.startsWith("DATETIME") || type.startsWith("TIMESTAMP")
                ? "time"
                : type.equals("DATE") ? "date" : "number";
    }

    private String name() throws SQLException {
        return new Sql(connection).isH2() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private void execute(String sql) throws SQLException {
        new Sql(connection).execute(sql);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        if (new Sql(connection).isH2()) {
            execute("set referential_integrity true");
        }
        connection.close();
    }
}
