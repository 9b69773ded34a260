package org.tongchuang.audit.guard;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The list {@code db/tables.yml}: what may happen to the rows of each table. */
record GuardedTables(
        List<String> added, Map<String, Map<String, String>> kept, List<String> changing, List<String> libraries) {

    private static final String LIST = "/db/tables.yml";

    /** What a row of one table goes through. */
    enum Fate {
        ADDED,
        KEPT,
        CHANGING,
        UNKNOWN
    }

    static GuardedTables read() {
        try (InputStream list = GuardedTables.class.getResourceAsStream(LIST)) {
            return new YAMLMapper().readValue(list, GuardedTables.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fate fateOf(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (added.contains(name)) {
            return Fate.ADDED;
        }
        if (kept.containsKey(name)) {
            return Fate.KEPT;
        }
        boolean known =
                changing.contains(name) || libraries.stream().anyMatch(table.toUpperCase(Locale.ROOT)::startsWith);
        return known ? Fate.CHANGING : Fate.UNKNOWN;
    }

    boolean isGuarded(String table) {
        Fate fate = fateOf(table);
        return fate == Fate.ADDED || fate == Fate.KEPT;
    }

    /** How each of these columns of a kept table may change. */
    Map<String, Change> changes(String table, List<String> columns) {
        Map<String, String> words = kept.get(table.toLowerCase(Locale.ROOT));
        Map<String, Change> changes = new TreeMap<>();
        for (String column : columns) {
            String word = words.get(column.toLowerCase(Locale.ROOT));
            changes.put(column.toLowerCase(Locale.ROOT), word == null ? Change.NONE : Change.read(word));
        }
        return changes;
    }
}
