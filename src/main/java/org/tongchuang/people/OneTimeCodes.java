package org.tongchuang.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes after RFC 6238 as every authenticator app makes them: six digits, thirty seconds, HMAC-SHA-1. */
final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = CODES.getTimeStep().toSeconds();

    private OneTimeCodes() {}

    /** A fresh secret, in the letters that people type into their app. */
    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step of time to which the code belongs: this one, or one beside it for clocks that are off. */
    static OptionalLong step(String secret, String code, Instant now) {
        var step = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> same(code, at(secret, each)))
                .findFirst();
    }

    static String at(String secret, Instant moment) {
        return at(secret, moment.getEpochSecond() / SECONDS);
    }

    private static String at(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String code, String right) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
