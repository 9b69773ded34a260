package org.tongchuang.audit.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plain statements on one connection: neither triggers nor rights can be stated in a mapper. */
record Sql(Connection connection) {

    boolean isH2() throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of each row. */
    List<String> list(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    List<String> tables() throws SQLException {
        return list(
                "select table_name from information_schema.tables where table_schema = schema() order by table_name");
    }

    List<String> columns(String table) throws SQLException {
        return list("select column_name from information_schema.columns where table_schema = schema()"
                + " and table_name = '%s' order by ordinal_position".formatted(table));
    }
}
