package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T22: {@code from} and {@code _from} lead back to a page of ours alone. */
class BackLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/tasks\r\nLocation: https://evil.example",
                "/\u0000/evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "http:evil.example",
                "tasks",
                "@evil.example",
                "/\"><script>alert(1)</script>",
                "/tasks?q='onload=x",
                "/<x",
                "/／evil.example",
                " /tasks",
                "/tasks\n",
                ""
            })
    void whatIsNoPageOfOursLeadsToTheWorklist(String wanted) {
        assertThat(BackLink.of(wanted)).isEqualTo("/tasks");
        assertThat(BackLink.after(wanted, "1")).isEqualTo("/tasks?done=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks?phase=training&page=2", "/dossiers/0b7a", "/tasks/done?page=3"})
    void pagesOfOursStay(String wanted) {
        assertThat(BackLink.of(wanted)).isEqualTo(wanted);
    }
}
