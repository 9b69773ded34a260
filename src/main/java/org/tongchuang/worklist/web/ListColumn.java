package org.tongchuang.worklist.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a worklist can show of a task beside its name and number. */
public enum ListColumn {
    SUBJECT,
    CAMPAIGN,
    PHASE,
    DUE,
    ARRIVAL,
    HOLDER;

    private static final Set<ListColumn> USUAL = EnumSet.complementOf(EnumSet.of(CAMPAIGN));

    /** As pages and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String written(Set<ListColumn> columns) {
        return columns.stream().map(ListColumn::key).sorted().collect(Collectors.joining(","));
    }

    /** Those that a member has chosen, in the order of the page; the usual ones if he hasn't chosen. */
    static List<String> shown(String written) {
        List<String> chosen = written == null ? List.of() : List.of(written.split(",", -1));
        return Arrays.stream(values())
                .filter(column -> written == null ? USUAL.contains(column) : chosen.contains(column.key()))
                .map(ListColumn::key)
                .toList();
    }
}
