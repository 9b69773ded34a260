package org.tongchuang.people;

/** What a program may do in a member's name, at most: the member's own rights still rule. */
public enum TokenScope {
    TASKS_READ("tasks:read"),
    TASKS_WRITE("tasks:write"),
    DOSSIERS_READ("dossiers:read"),
    DOSSIERS_WRITE("dossiers:write");

    private final String key;

    TokenScope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String labelKey() {
        return "people.token.scope." + key.replace(':', '-');
    }
}
