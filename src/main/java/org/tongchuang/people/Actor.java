package org.tongchuang.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member acting for one unit: what every use case is handed instead of looking at the session.
 *
 * @param memberId the human being who acts, also where he stands in for another
 * @param memberName as it is written down: of whoever stands in both names
 * @param roles the roles held in that unit today, as {@code level:role}, for example {@code community:clerk}
 * @param standIn for whom he acts, with that member's roles in place of his own; null if for himself
 */
public record Actor(
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String unitPath,
        Level unitLevel,
        Set<String> roles,
        StandIn standIn) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(
            String memberId,
            String memberName,
            String unitId,
            String unitName,
            String unitPath,
            Level unitLevel,
            Set<String> roles) {
        this(memberId, memberName, unitId, unitName, unitPath, unitLevel, roles, null);
    }

    public boolean standsIn() {
        return standIn != null;
    }

    /** Whose desk it is: tasks that are taken, and drafts, are that member's and stay his. */
    public String deskId() {
        return standIn == null ? memberId : standIn.memberId();
    }

    /** For whom he acts; null if for himself. */
    public String standsFor() {
        return standIn == null ? null : standIn.memberId();
    }

    public String deskName() {
        return standIn == null ? memberName : standIn.memberName();
    }

    /** Everybody whose interest, or whose own work, keeps this actor away. */
    public List<String> people() {
        return Stream.of(memberId, deskId()).distinct().toList();
    }

    /** Whether the unit has none above it. */
    public boolean isAtTheTop() {
        return unitPath.indexOf('/', 1) == unitPath.length() - 1;
    }

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
