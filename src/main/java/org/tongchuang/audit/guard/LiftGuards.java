package org.tongchuang.audit.guard;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** A migration may fill a new column of rows that are on record; {@link GuardTables} puts the triggers up again after it. */
@Component
class LiftGuards implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "lift guards";
    }

    @Override
    public void handle(Event event, Context context) {
        if (context.getMigrationInfo().getVersion() == null) {
            return;
        }
        try {
            new Guards(context.getConnection()).takeDown(table -> true);
        } catch (SQLException e) {
            throw new FlywayException("The triggers were not taken down for a migration", e);
        }
    }
}
