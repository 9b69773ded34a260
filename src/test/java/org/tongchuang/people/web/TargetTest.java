package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T22: the way back after signing in never leaves this site, however it is written. */
class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "////evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: https://evil.example",
                "/\u0000/evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "http:evil.example",
                "http:/evil.example",
                "tasks",
                "@evil.example",
                ".evil.example",
                "/tasks#\"><script>",
                "/<script>",
                "/tasks?q=\"onload=x",
                "\u3000//evil.example",
                "/／evil.example",
                " /tasks",
                "?next=x",
                ""
            })
    void whatIsNoPlaceOfOursLeadsToTheDesk(String asked) {
        assertThat(Target.within(asked)).isEqualTo("/");
        assertThat(Target.signInThen(asked)).isEqualTo("/sign-in");
    }

    /** Strange, but a browser resolves each against this site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.//evil.example",
                "/..//evil.example",
                "/%2F/evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/tasks?next=https://evil.example",
                "/tasks//evil.example"
            })
    void whatOnlyLooksForeignStaysHere(String asked) {
        URI reached = URI.create("https://office.example/sign-in").resolve(Target.within(asked));

        assertThat(reached.getHost()).isEqualTo("office.example");
    }
}
