package org.tongchuang.web;

import java.util.Set;

/**
 * One entry of the side navigation; each module contributes its own as beans.
 *
 * @param group entries of one group stand together: {@code work}, {@code campaigns}, {@code office}
 * @param order position in the group
 * @param labelKey the label of the entry
 * @param icon the name of a Tabler outline icon
 * @param roles who sees it; empty for everybody who is signed in
 */
public record NavEntry(String group, int order, String labelKey, String icon, String href, Set<String> roles) {

    /** All that whoever stands in for another finds at his desk. */
    private static final Set<String> DESK = Set.of("/tasks", "/tasks/done", "/dossiers");

    public NavEntry {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Visitor visitor) {
        return visitor.standsIn()
                ? DESK.contains(href)
                : roles.isEmpty() || visitor.roles().stream().anyMatch(roles::contains);
    }
}
