package org.tongchuang.people;

/**
 * Somebody who holds a role today, with the role and the unit in which he holds it.
 *
 * @param homeId the unit where he belongs, which may be another
 */
public record RoleHolder(String unitId, String role, String memberId, String name, String homeId, String homeName) {}
