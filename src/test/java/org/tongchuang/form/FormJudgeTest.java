package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormJudgeTest {

    @Test
    void keepsGoodAnswersInTheirTypes() {
        var data = ExampleForm.data(ExampleForm.judge(ExampleForm.returned()));

        assertThat(data)
                .containsEntry("households", 1286L)
                .containsEntry("score", new BigDecimal("94.5"))
                .containsEntry("share", new BigDecimal("83.1"))
                .containsEntry("declared", true)
                .containsEntry("dueOn", "2026-12-01")
                .containsEntry("checks", List.of("size", "bounds"))
                .containsEntry("tags", List.of())
                .containsEntry("phone", null)
                .containsEntry("points", List.of(Map.of("about", "GC-C1", "demand", "请补测绘报告。", "urgent", false)))
                .doesNotContainKeys("dossierNumber", "secret");
    }

    @Test
    void leavesOutWhatTheFormDidNotAsk() {
        var data = ExampleForm.data(ExampleForm.judge(ExampleForm.passed()));

        assertThat(data).doesNotContainKeys("points", "dueOn", "secret");
    }

    @Test
    void writesTheSameAnswersAsTheSameJson() {
        var answers = ExampleForm.returned();
        var reversed = new LinkedHashMap<String, List<String>>();
        List.copyOf(answers.keySet()).stream()
                .sorted((a, b) -> b.compareTo(a))
                .forEach(name -> reversed.put(name, answers.get(name)));

        assertThat(json(reversed))
                .isEqualTo(json(answers))
                .startsWith("{\"checks\":[\"size\",\"bounds\"],\"code\":null,");
    }

    private static String json(Map<String, List<String>> answers) {
        return ((Judgement.Accepted) ExampleForm.judge(answers)).json();
    }

    @Test
    void namesEveryFaultAtOnceInTheOrderOfTheForm() {
        var faults = ExampleForm.faults(ExampleForm.judge(Map.of("occupied", List.of("x"), "code", List.of("12"))));

        assertThat(faults)
                .containsExactly(
                        "households required.write",
                        "occupied number",
                        "outcome required.choose",
                        "opinion required.write",
                        "checks required.choose",
                        "declared required.tick",
                        "code pattern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            households    | 0            | min
            households    | 100001       | max
            households    | 12.5         | step
            households    | abc          | number
            households    | 1e5          | number
            households    | 12,5         | number
            households    | NaN          | number
            occupied      | 1287         | max
            occupied      | -1           | min
            score         | 94.3         | step
            dueOn         | 2026-02-30   | date
            dueOn         | soon         | date
            opinion       | 短           | short
            phone         | 12           | phone
            email         | nobody       | email
            code          | ZT12         | pattern
            checks        | other        | choice
            tags          | other        | choice
            plan          | 0b2f6d2e-8d1c-4a4e-9c53-000000000000 | file
            points[0].about  | GC-Z9     | choice
            points[0].demand | 太短      | short
            """)
    void findsWhatIsWrongWithAField(String name, String value, String fault) {
        var answers = ExampleForm.returned();
        answers.keySet().removeIf(key -> "households".equals(name) && "occupied".equals(key));
        answers.put(name, List.of(value));

        assertThat(ExampleForm.faults(ExampleForm.judge(answers))).containsExactly(name + " " + fault);
    }

    @Test
    void saysTheNumbersOfALimit() {
        var answers = ExampleForm.passed();
        answers.put("occupied", List.of("1,368"));

        var fault = ((Judgement.Faulty) ExampleForm.judge(answers)).faults().get(0);

        assertThat(fault.arguments()).containsExactly("1,286");
        assertThat(fault.wording().label()).isEqualTo("入住户数");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            households | １，２８６      | 1286
            households | ' 1 286 '      | 1286
            households | 1,286          | 1286
            households | ＋１２８６．０ | 1286
            dueOn      | ２０２６－１２－０１ | 2026-12-01
            dueOn      | 2026年12月1日  | 2026-12-01
            dueOn      | 2026/12/1      | 2026-12-01
            phone      | １３８００００００００ | 13800000000
            opinion    | '　同意　'      | 同意
            """)
    void readsWhatAChineseInputMethodTypes(String name, String typed, String kept) {
        var answers = ExampleForm.returned();
        answers.put("occupied", List.of());
        answers.put(name, List.of(typed));

        assertThat(ExampleForm.data(ExampleForm.judge(answers)).get(name)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved",
                "dossierNumber",
                "secret",
                "share",
                "households.x",
                "households[0]",
                "points[0].approved",
                "points[0].about.x",
                "class",
                "",
                "households\r\nX"
            })
    void forbidsNamesThatTheFormDoesNotOffer(String name) {
        var answers = ExampleForm.returned();
        answers.put(name, List.of("true"));

        assertThat(ExampleForm.judge(answers)).isEqualTo(new Judgement.Forbidden(Set.of(name)));
    }

    @Test
    void asksForAHiddenFieldWhereTheContextShowsIt() {
        var answers = ExampleForm.passed();
        answers.put("secret", List.of("only the city"));
        var known = new LinkedHashMap<>(ExampleForm.KNOWN);
        known.put("level", "CITY");

        var data = ExampleForm.data(ExampleForm.judge(ExampleForm.SCHEMA, answers, known));

        assertThat(data).containsEntry("secret", "only the city");
    }

    @Test
    void tellsThatAnAnswerIsNoLongerAskedForInsteadOfDroppingIt() {
        var answers = ExampleForm.returned();
        answers.put("outcome", List.of("PASSED"));

        assertThat(ExampleForm.faults(ExampleForm.judge(answers)))
                .containsExactlyInAnyOrder("points gone", "dueOn gone");
    }

    @Test
    void letsBlankBoxesOfAnsweredAwayFieldsPass() {
        var answers = ExampleForm.passed();
        answers.put("points[0]", List.of(""));
        answers.put("points[0].demand", List.of("  "));
        answers.put("dueOn", List.of(""));

        assertThat(ExampleForm.judge(answers)).isInstanceOf(Judgement.Accepted.class);
    }

    @Test
    void decidesConditionsInEachRowByItself() {
        var answers = ExampleForm.returned();
        answers.put("points[7]", List.of(""));
        answers.put("points[7].about", List.of("GC-G4"));
        answers.put("points[7].demand", List.of("请核对清册。"));
        answers.put("points[7].urgent", List.of("true"));

        assertThat(ExampleForm.faults(ExampleForm.judge(answers)))
                .containsExactly("points[1].urgentReason required.write");
    }

    @Test
    void countsRows() {
        var none = ExampleForm.returned();
        none.keySet().removeIf(name -> name.startsWith("points"));
        var many = ExampleForm.returned();
        for (int i = 0; i < 900; i++) {
            many.put("points[" + i + "].about", List.of("GC-C1"));
            many.put("points[" + i + "].demand", List.of("请补测绘报告。"));
        }

        assertThat(ExampleForm.faults(ExampleForm.judge(none))).containsExactly("points rows-few");
        assertThat(ExampleForm.faults(ExampleForm.judge(many))).contains("points rows-many");
    }

    @Test
    void takesAKnownFile() {
        var answers = ExampleForm.passed();
        answers.put("plan", List.of(ExampleForm.FILE));

        assertThat(ExampleForm.data(ExampleForm.judge(answers))).containsEntry("plan", List.of(ExampleForm.FILE));
    }

    @Test
    void judgesJsonByTheSameRules() {
        var judge = ExampleForm.judge();
        String good =
                """
                {"households": 1286, "occupied": 1069.0, "outcome": "RETURNED", "opinion": "退回", "checks": ["size"],
                 "declared": true, "points": [{"about": "GC-C1", "demand": "请补测绘报告。", "urgent": false}]}
                """;

        assertThat(ExampleForm.data(judge.judge(ExampleForm.SCHEMA, good, ExampleForm.KNOWN)))
                .containsEntry("occupied", 1069L);
        assertThat(judge.judge(ExampleForm.SCHEMA, good.replace("\"urgent\"", "\"approved\""), ExampleForm.KNOWN))
                .isEqualTo(new Judgement.Forbidden(Set.of("points[0].approved")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "households": "1286"      | households number
            "households": 1e999999999 | households number
            "households": [1]         | households number
            "households": {"a": 1}    | households number
            "score": 1e-999999999     | score number
            "opinion": 5              | opinion unreadable
            "opinion": "  "           | opinion required.write
            "declared": "true"        | declared unreadable
            "checks": "size"          | checks unreadable
            "checks": [["size"]]      | checks unreadable
            "points": "x"             | points unreadable
            "points": [1]             | points unreadable
            "points": [{"about": ["GC-C1"], "demand": "请补测绘报告。"}] | points[0].about unreadable
            """)
    void findsWrongTypesInJson(String wrong, String fault) {
        String sound =
                """
                "households": 1286, "outcome": "RETURNED", "opinion": "退回", "checks": ["size"], "declared": true,
                "points": [{"about": "GC-C1", "demand": "请补测绘报告。"}]
                """;

        var judgement =
                ExampleForm.judge().judge(ExampleForm.SCHEMA, "{" + sound + ", " + wrong + "}", ExampleForm.KNOWN);

        assertThat(ExampleForm.faults(judgement)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "{", "{\"a\": }", "\"text\""})
    void refusesWhatIsNoJsonObject(String json) {
        assertThatThrownBy(() -> ExampleForm.judge().judge(ExampleForm.SCHEMA, json, ExampleForm.KNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
