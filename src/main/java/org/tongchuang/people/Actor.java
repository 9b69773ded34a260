package org.tongchuang.people;

import java.util.Set;

/**
 * A member acting for one unit: what every use case is handed instead of looking at the session.
 *
 * @param roles the roles held in that unit today, as {@code level:role}, for example {@code community:clerk}
 */
public record Actor(
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String unitPath,
        Level unitLevel,
        Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the unit has none above it. */
    public boolean isAtTheTop() {
        return unitPath.indexOf('/', 1) == unitPath.length() - 1;
    }

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
