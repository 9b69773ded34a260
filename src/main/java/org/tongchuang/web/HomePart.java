package org.tongchuang.web;

import java.util.Set;

/**
 * A part of the work desk; modules contribute theirs as beans, the page loads each from its filler's own URL.
 *
 * @param href answers the fragment that htmx puts in place
 * @param roles who sees it; empty for everybody who is signed in
 */
public record HomePart(int order, String labelKey, String href, Set<String> roles) {

    public HomePart {
        roles = Set.copyOf(roles);
    }

    boolean isFor(Visitor visitor) {
        return roles.isEmpty()
                || (!visitor.standsIn() && visitor.roles().stream().anyMatch(roles::contains));
    }
}
