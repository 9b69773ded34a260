package org.tongchuang.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A random password to be told once, of letters and digits that nobody mistakes for another. */
public final class InitialPassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
