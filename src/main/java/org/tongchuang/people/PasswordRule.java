package org.tongchuang.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a password of one's own must be: long, not the account's name, and within what bcrypt reads. */
final class PasswordRule {

    private static final int SHORTEST = 10;
    /** Bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    /** The label of what is wrong with it. */
    static Optional<String> fault(String password, String loginName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.password.too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("people.password.too-long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(loginName)
                || password.codePoints().distinct().count() < 4) {
            return Optional.of("people.password.too-easy");
        }
        return Optional.empty();
    }
}
