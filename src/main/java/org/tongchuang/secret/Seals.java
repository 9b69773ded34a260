package org.tongchuang.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** AES-256-GCM with a fresh nonce each time; what is sealed for one place opens in no other. */
@Component
public class Seals {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seals(SecretKeys keys) {
        this.keys = keys;
    }

    /** Key name, colon, then nonce and cipher text. */
    public String seal(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), place);
        byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return keys.name() + ":" + Base64.getEncoder().encodeToString(whole);
    }

    public String open(String sealed, String place) {
        int colon = sealed.indexOf(':');
        if (!sealed.substring(0, colon).equals(keys.name())) {
            throw new IllegalStateException(
                    "Sealed with key " + sealed.substring(0, colon) + ", but tongchuang.secrets.key is " + keys.name());
        }
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] body = new byte[whole.remaining()];
        whole.get(body);
        return new String(run(Cipher.DECRYPT_MODE, nonce, body, place), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] body, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.forSealing(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed for '" + place + "' doesn't open", e);
        }
    }
}
