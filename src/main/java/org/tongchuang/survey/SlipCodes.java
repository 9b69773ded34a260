package org.tongchuang.survey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One-time codes of 50 bits. Made from a seed that only the issuing page knows, so that a form that arrives twice shows
 * the same codes twice; of a code only a hash is kept, of the seed nothing.
 */
public final class SlipCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 10;
    private static final int SEED_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SlipCodes() {}

    public static String freshSeed() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    public static boolean isSeed(String text) {
        return text.matches("[0-9a-f]{" + 2 * SEED_BYTES + "}");
    }

    /** So many codes, written as on the slips: {@code 7K3MP-9QX2D}. */
    public static List<String> of(String seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> letters(sha256("slip " + seed + " " + i)))
                .toList();
    }

    /** The same for every way of typing a code. */
    static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return HexFormat.of().formatHex(sha256("code " + plain));
    }

    private static String letters(byte[] bytes) {
        BigInteger left = new BigInteger(1, Arrays.copyOf(bytes, Long.BYTES));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(i == CHARACTERS / 2 ? "-" : "").append(LETTERS.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
