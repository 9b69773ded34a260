package org.tongchuang.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tongchuang.secret.SecretKeys;

/** Hashes and signatures. An installation that was given no secret signs with one that lives as long as its process. */
@Component
class Signing {

    static final String ALGORITHM = "SHA-256";

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    Signing(SecretKeys keys) {
        key = keys.areThere() ? keys.forProofs() : bytes(BYTES);
    }

    Random random() {
        return random;
    }

    String fresh(int count) {
        return HexFormat.of().formatHex(bytes(count));
    }

    String signed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(int count) {
        byte[] fresh = new byte[count];
        random.nextBytes(fresh);
        return fresh;
    }
}
