package org.tongchuang.proof;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salt of a challenge. It ends with a sign that is no digit: otherwise digits could be moved from the number into
 * the salt, and a proof whose last word is a time would last longer than it was given.
 */
record Salt(String fresh, Instant expires, String form) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{24})\\?expires=([0-9]{1,11})&form=([0-9a-f]{32})&");

    static Optional<Salt> read(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches()
                ? Optional.of(
                        new Salt(read.group(1), Instant.ofEpochSecond(Long.parseLong(read.group(2))), read.group(3)))
                : Optional.empty();
    }

    String text() {
        return fresh + "?expires=" + expires.getEpochSecond() + "&form=" + form + "&";
    }
}
