package org.tongchuang.people;

/**
 * An account to be created.
 *
 * @param mustChange whether the password is an initial one that serves for the first sign-in alone
 */
public record NewMember(
        String unitId, String loginName, String name, String phone, String email, String password, boolean mustChange) {

    NewMember in(String otherUnitId) {
        return new NewMember(otherUnitId, loginName, name, phone, email, password, mustChange);
    }
}
