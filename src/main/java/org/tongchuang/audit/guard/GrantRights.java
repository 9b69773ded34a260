package org.tongchuang.audit.guard;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Where the tables belong to an account of their own, gives the application's account what it needs and no more: on
 * tables that only grow it may neither change nor remove a row. After each migration, so that no new table is forgotten.
 */
@Component
class GrantRights implements Callback {

    private final DataSource application;
    private final GuardedTables tables = GuardedTables.read();

    GrantRights(DataSource application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "grant rights";
    }

    @Override
    public void handle(Event event, Context context) {
        try (Connection theirs = application.getConnection()) {
            Sql account = new Sql(theirs);
            if (!account.isH2()) {
                grant(new Sql(context.getConnection()), name(account));
            }
        } catch (SQLException e) {
            throw new FlywayException("The application's account was not given its rights; see docs/operations.md", e);
        }
    }

    private void grant(Sql owner, String account) throws SQLException {
        if (account.equals(name(owner))) {
            return;
        }
        for (String table : owner.tables()) {
            String rights = rights(table);
            if (!rights.isEmpty()) {
                owner.execute("grant %s on %s to %s".formatted(rights, table, account));
            }
        }
    }

    private String rights(String table) {
        return switch (tables.fateOf(table)) {
            case ADDED -> "insert";
            case KEPT -> "insert, update";
            case CHANGING -> "insert, update, delete";
            case UNKNOWN -> "";
        };
    }

    /** As the server knows it, with the host that it is let in from. */
    private static String name(Sql account) throws SQLException {
        String name = account.list("select current_user()").get(0);
        int host = name.lastIndexOf('@');
        return "'%s'@'%s'".formatted(name.substring(0, host), name.substring(host + 1));
    }
}
