package org.tongchuang.web;

import java.util.Set;

/**
 * The signed-in person as text for the page frame.
 *
 * @param standsFor the name of the one stood in for; empty for the own work
 */
public record Visitor(
        String memberId, String name, String unitName, String roleName, Set<String> roles, String standsFor) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public Visitor(String memberId, String name, String unitName, String roleName, Set<String> roles) {
        this(memberId, name, unitName, roleName, roles, "");
    }

    boolean standsIn() {
        return !standsFor.isEmpty();
    }
}
