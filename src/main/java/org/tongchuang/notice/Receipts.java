package org.tongchuang.notice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongchuang.secret.SecretKeys;

/**
 * The codes by which objectors follow the handling: 128 bits, of which only a hash is kept. Made from the form's own
 * token, so that a form that arrives twice gets the same code twice and nobody is left without one.
 */
@Component
public class Receipts {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 16;
    private static final int CHARACTERS = 26;
    private static final int GROUP = 5;

    private final SecretKeys keys;

    Receipts(SecretKeys keys) {
        this.keys = keys;
    }

    public boolean canBeGiven() {
        return keys.areThere();
    }

    public String code(String commandToken) {
        return grouped(letters(Arrays.copyOf(keys.mark("receipt " + commandToken), BYTES)));
    }

    /** The same for every way of writing the code down. */
    public static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return TextHash.of(plain);
    }

    private static String letters(byte[] bytes) {
        BigInteger left = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(LETTERS.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return text.toString();
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
