package org.tongchuang.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tongchuang.audit.guard.Guards;

/** Before and after the whole class: in between, a test's own transaction holds the tables. */
class GuardsDown implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace GIVEN = Namespace.create(GuardsDown.class);

    /** A right that the application's account doesn't have otherwise. */
    private record Right(String name, String table) {}

    private record Given(List<Right> rights) {}

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        SpringExtension.getApplicationContext(context);
        List<Right> missing = TestDatabase.isH2() ? List.of() : missing(tables(context));
        try (Connection owner = TestDatabase.owner().open()) {
            new Guards(owner).takeDown(tables(context)::contains);
            change(owner, "grant %s on %s to '%s'@'%%'", missing);
        }
        context.getStore(GIVEN).put(Given.class, new Given(missing));
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        Given given = context.getStore(GIVEN).get(Given.class, Given.class);
        try (Connection owner = TestDatabase.owner().open()) {
            new Guards(owner).renew(tables(context)::contains);
            change(owner, "revoke %s on %s from '%s'@'%%'", given.rights());
        }
    }

    private static void change(Connection owner, String rights, List<Right> which) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (Right right : which) {
                statement.execute(rights.formatted(
                        right.name(), right.table(), TestDatabase.access().user()));
            }
        }
    }

    private static List<Right> missing(List<String> tables) throws SQLException {
        List<Right> missing = new ArrayList<>();
        try (Connection application = TestDatabase.access().open();
                PreparedStatement held = application.prepareStatement(
                        "select 1 from information_schema.table_privileges where table_schema = schema()"
                                + " and table_name = ? and privilege_type = ?")) {
            for (String table : tables) {
                for (String right : List.of("UPDATE", "DELETE")) {
                    held.setString(1, table);
                    held.setString(2, right);
                    if (!held.executeQuery().next()) {
                        missing.add(new Right(right, table));
                    }
                }
            }
        }
        return missing;
    }

    private static List<String> tables(ExtensionContext context) {
        return List.of(context.getRequiredTestClass()
                .getAnnotation(PastTheGuards.class)
                .value());
    }
}
