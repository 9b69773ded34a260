package org.tongchuang.people;

import java.util.EnumSet;
import java.util.Set;

/** What a program may do in a member's name, at most: the member's own rights still rule. */
public enum TokenScope {
    TASKS_READ("tasks:read"),
    TASKS_WRITE("tasks:write"),
    DOSSIERS_READ("dossiers:read"),
    DOSSIERS_WRITE("dossiers:write"),
    /** The one that stands in an address, and so alone: calendars can send no other secret. */
    CALENDAR_READ("calendar:read");

    private final String key;

    TokenScope(String key) {
        this.key = key;
    }

    /** All that one token may have together. */
    public static Set<TokenScope> ofPrograms() {
        return EnumSet.complementOf(EnumSet.of(CALENDAR_READ));
    }

    /** Whether a token would stand in an address and open more than what is meant for one. */
    public static boolean mixesCalendar(Set<TokenScope> scopes) {
        return scopes.contains(CALENDAR_READ) && scopes.size() > 1;
    }

    public String key() {
        return key;
    }

    public String labelKey() {
        return "people.token.scope." + key.replace(':', '-');
    }
}
