package org.tongchuang.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The one secret that the product is given, kept outside the database, and the keys made from it. The demo and tests
 * make their own; elsewhere nobody can object online or have a second
 * factor until the office has set it.
 */
@Component
public class SecretKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SecretKeys.class);
    private static final int BYTES = 32;

    private final byte[] secret;

    SecretKeys(SecretProperties settings, Environment environment) {
        secret = read(settings, environment.acceptsProfiles(Profiles.of("demo", "test")));
        if (secret.length == 0) {
            LOG.warn(
                    "tongchuang.secrets.key is not set: objections can't be filed online, and nobody is asked for a second factor");
        }
    }

    public boolean areThere() {
        return secret.length > 0;
    }

    public byte[] forSealing() {
        return derived("seal");
    }

    /** What signs the sums that public forms are given to work on. */
    public byte[] forProofs() {
        return derived("proof");
    }

    /** A short name of the key, so that what is sealed says which one opens it. */
    public String name() {
        return HexFormat.of().formatHex(derived("name"), 0, 4);
    }

    /** Can't be made without the secret, and says nothing about the text. */
    public byte[] mark(String text) {
        return hmac(derived("mark"), text);
    }

    private byte[] derived(String purpose) {
        if (!areThere()) {
            throw new NotOnline();
        }
        return hmac(secret, purpose);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(SecretProperties settings, boolean mayMake) {
        if (!settings.key().isBlank()) {
            return decoded(settings.key());
        }
        return mayMake ? decoded(kept(settings.file())) : new byte[0];
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length != BYTES || MessageDigest.isEqual(key, new byte[BYTES])) {
            throw new IllegalStateException("tongchuang.secrets.key must be 32 random bytes in Base64");
        }
        return key;
    }
}
