package org.tongchuang.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** T24: the product starts with a secret of the office's own or seals nothing; a trivial one stops the start. */
class SecretKeysTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 31, 33, 64})
    void aSecretOfAnotherLengthStopsTheStart(int bytes) {
        byte[] secret = new byte[bytes];
        secret[0] = 1;
        assertThatThrownBy(() -> keys(Base64.getEncoder().encodeToString(secret)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecretOfZerosStopsTheStart() {
        assertThatThrownBy(() -> keys(Base64.getEncoder().encodeToString(new byte[32])))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutOneNothingIsMadeUpInService() {
        SecretKeys keys = keys("");

        assertThat(keys.areThere()).isFalse();
        assertThatThrownBy(keys::forSealing).isInstanceOf(NotOnline.class);
        assertThat(Files.exists(folder.resolve("secret"))).isFalse();
    }

    private SecretKeys keys(String secret) {
        return new SecretKeys(new SecretProperties(secret, folder.resolve("secret")), new MockEnvironment());
    }
}
