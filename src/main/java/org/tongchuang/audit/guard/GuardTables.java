package org.tongchuang.audit.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the triggers up after all other migrations. Repeated whenever the list changes or another migration has come: it
 * may have brought tables or columns.
 */
@Component
class GuardTables implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "audit guard tables";
    }

    @Override
    public Integer getChecksum() {
        List<String> known = new ArrayList<>();
        try {
            for (Resource migration :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql")) {
                known.add(migration.getFilename());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.sort(null);
        known.add(GuardedTables.read().toString());
        return known.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        new Guards(context.getConnection()).renew(table -> true);
    }
}
