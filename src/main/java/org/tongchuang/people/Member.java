package org.tongchuang.people;

/** Somebody who may sign in. The unit is where the member belongs and who administers the account; roles are dated. */
public record Member(
        String id, String unitId, String loginName, String name, String phone, String email, boolean enabled) {}
