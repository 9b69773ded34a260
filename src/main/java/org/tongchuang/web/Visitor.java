package org.tongchuang.web;

import java.util.Set;

/** The signed-in person as text for the page frame. */
public record Visitor(String memberId, String name, String unitName, String roleName, Set<String> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }
}
