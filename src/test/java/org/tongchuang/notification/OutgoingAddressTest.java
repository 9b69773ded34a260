package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingAddressTest {

    private final OutgoingAddress addresses = new OutgoingAddress(new NotificationProperties(
            "office@example.org", "https://example.org", List.of(), List.of("127.0.0.1:8077", "robot.inside")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://127.0.0.1:8078/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://[::1]/x",
                "https://[fd00::1]/x",
                "https://[fe80::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://2130706433/x",
                "http://1.1.1.1/x",
                "file:///etc/passwd",
                "ftp://1.1.1.1/x",
                "https://user@1.1.1.1/x",
                "https://no.such.host.invalid/x",
                "no address",
                ""
            })
    void nothingInsideIsCalled(String address) {
        assertThat(addresses.isAllowed(address)).isFalse();
    }

    @Test
    void whatIsPublicOrNamedIsCalled() {
        assertThat(addresses.isAllowed("https://1.1.1.1/x?key=1")).isTrue();
        assertThat(addresses.isAllowed("http://127.0.0.1:8077/x")).isTrue();
        assertThat(addresses.isAllowed("http://robot.inside/x")).isTrue();
    }
}
