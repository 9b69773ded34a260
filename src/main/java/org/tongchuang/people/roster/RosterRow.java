package org.tongchuang.people.roster;

import java.util.Map;
import java.util.Objects;

/** One row of a roster: its sheet, its number, and its texts by column. */
record RosterRow(RosterSheet sheet, int number, Map<String, String> texts) {

    String text(String column) {
        return Objects.requireNonNullElse(texts.get(column), "");
    }
}
