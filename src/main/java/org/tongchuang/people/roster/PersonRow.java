package org.tongchuang.people.roster;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of a member, as far as its texts go. */
record PersonRow(String loginName, String name, String phone, String email, String unit, List<String> roles) {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final Pattern PHONE = Pattern.compile("[0-9 +-]{0,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,60}@[^@\\s]{1,39}");
    private static final Pattern BETWEEN_ROLES = Pattern.compile("[,，、;；\\n]+");
    private static final int NAME = 50;

    static PersonRow of(RosterRow row) {
        return new PersonRow(
                row.text("loginName").toLowerCase(Locale.ROOT),
                row.text("name"),
                row.text("phone"),
                row.text("email"),
                row.text("unit"),
                Stream.of(BETWEEN_ROLES.split(row.text("roles")))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .distinct()
                        .toList());
    }

    boolean isSound() {
        return LOGIN_NAME.matcher(loginName).matches()
                && !name.isEmpty()
                && name.length() <= NAME
                && PHONE.matcher(phone).matches()
                && (email.isEmpty() || EMAIL.matcher(email).matches());
    }
}
