package org.tongchuang.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * V0001: creates the engine's tables from the scripts in the engine's own jar, with two corrections. Its MySQL tables
 * are three-byte UTF-8, where one rare character in a variable fails the whole step; and completing a task looks for
 * sub-tasks without an index, which is a full scan per click.
 */
@Component
class EngineTables implements JavaMigration {

    private static final String SCRIPT = "/org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0001");
    }

    @Override
    public String getDescription() {
        return "workflow create engine tables";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        String database = connection.getMetaData().getURL().startsWith("jdbc:h2:") ? "h2" : "mysql";
        try (Statement statement = connection.createStatement()) {
            for (String part : PARTS) {
                for (String sql : statements(SCRIPT.formatted(database, part))) {
                    statement.execute(sql);
                }
            }
            statement.execute("create index ACT_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)");
        }
    }

    private static List<String> statements(String script) throws IOException {
        String sql = read(script)
                .lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        if (sql.toLowerCase(Locale.ROOT).contains("utf8 ")) {
            throw new IllegalStateException("Three-byte UTF-8 is left in " + script);
        }
        return List.of(sql.split(";")).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String read(String script) throws IOException {
        try (InputStream in = EngineTables.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("The engine's jar has no " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
