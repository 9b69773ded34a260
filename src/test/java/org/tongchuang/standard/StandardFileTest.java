package org.tongchuang.standard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardFileTest {

    private final Standard gc7 = Gc7.standard();

    @Test
    void sevenPartsHoldThirtyEightRows() {
        assertThat(gc7.indicators()).hasSize(38);
        assertThat(gc7.indicators().stream().collect(groupingBy(Indicator::type, counting())))
                .isEqualTo(Map.of(
                        Indicator.Type.GATE, 6L,
                        Indicator.Type.SCORE, 24L,
                        Indicator.Type.QUANT, 7L,
                        Indicator.Type.BONUS, 1L));
        assertThat(gc7.parts()).extracting(Part::key).containsExactly("G", "A", "B", "C", "D", "E", "F", "H", "X");
        assertThat(gc7.parts().stream().map(part -> gc7.indicatorsOf(part).size()))
                .containsExactly(6, 6, 5, 5, 4, 4, 5, 2, 1);
        assertThat(gc7.passLineHundredths()).isEqualTo(8000);
        assertThat(gc7.code()).isEqualTo("GC7");
    }

    @Test
    void rowSaysWhatItAsksAndWhereItComesFrom() {
        Indicator green = gc7.indicator("GC-C1").orElseThrow();
        Indicator satisfied = gc7.indicator("GC-D4").orElseThrow();
        Indicator gate = gc7.indicator("GC-G1").orElseThrow();

        assertThat(green.threshold().asText()).isEqualTo("≥30");
        assertThat(green.threshold().isMetBy(new BigDecimal("30.0"))).isTrue();
        assertThat(green.threshold().isMetBy(new BigDecimal("29.9"))).isFalse();
        assertThat(green.maxHundredths()).isEqualTo(400);
        assertThat(green.origin().isLocalDefault()).isTrue();
        assertThat(green.origin().defaults()).containsExactly(Origin.Default.SCORE);
        assertThat(satisfied.threshold().isSurveyed()).isTrue();
        assertThat(gate.origin().isLocalDefault()).isFalse();
        assertThat(gate.scores()).isFalse();
        assertThat(gate.name(Locale.ENGLISH)).startsWith("Scale");
        assertThat(gc7.part(gate).kind()).isEqualTo(Part.Kind.GATE);
        assertThat(gc7.indicator("GC-B3").orElseThrow().onSite()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"400,30", "600,30", "601,31", "1286,65", "9000,200"})
    void leastSampleIsAShareOfTheHouseholdsBetweenTwoFigures(int households, int least) {
        assertThat(gc7.rules().survey().leastSample(households)).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: GC7 | cod: GC7 | missing unknown-property",
                "score: 80 | score: 180 | pass-line",
                "step: 0.5 | step: 0.3 | step max",
                "spread: 0.4 | spread: 1.4 | spread",
                "weight: 25 | weight: 24 | part-sum weights",
                "kind: bonus, cap: 5 | kind: bonus | cap-misplaced",
                "kind: gate | kind: gate, weight: 5 | weight-misplaced weights part-sum",
                "code: GC-A2 | code: GC-A1 | code-twice",
                "comparison: '<=' | comparison: '=<' | not-understood threshold",
                "key: hazardous, text | key: other, text | question",
                "source: survey | source: measured | question",
                "refs: ['SEED0'] | refs: ['SEED9'] | source-unknown",
                "{status: default, refs: [], defaults: [item]} | {status: sourced, refs: [], defaults: []} | origin",
                "scorer: TOWN | scoreer: TOWN | unknown-property missing",
                "value: 30, unit | value: 30, upTo: 40, unit | range",
                "comparison: '>=', value: 30, unit | comparison: between, value: 30, upTo: 20, unit | range",
                "Green space ratio, source: measured | X, source: measured, bands: [{value: 31, score: 1}] | bands",
                "Green space ratio, source: measured | X, source: measured, bands: [{value: 20, score: 4}] | bands"
            })
    void everyFaultIsNamed(String piece, String by, String expected) {
        List<String> found = StandardFile.faults(Gc7.textWith(piece, by)).stream()
                .map(fault -> fault.labelKey().replace("standard.finding.", ""))
                .distinct()
                .toList();

        assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"code: GC-H2, 'code: GC-H2\n    grades: [keep]'", "score: 80, 'score: 80\n  grades: {keep: 90}'"})
    void gradeMustBeListedFirst(String piece, String by) {
        assertThat(StandardFile.faults(Gc7.textWith(piece, by)))
                .extracting(StandardFault::labelKey)
                .containsExactly("standard.finding.grade-unknown");
    }

    @Test
    void gradeHasItsRowsAndItsLine() {
        String graded = Gc7.textWith(
                        "pass:\n  score: 80\n", "grades: [keep, build]\npass:\n  score: 80\n  grades: {keep: 95}\n")
                .replace("    name: '有本社区环境特色项目'", "    grades: [keep]\n    name: '有本社区环境特色项目'")
                .replace("    name: '经验可复制推广'", "    grades: [build]\n    name: '经验可复制推广'");

        assertThat(StandardFile.faults(graded))
                .extracting(StandardFault::labelKey)
                .containsOnly("standard.finding.part-sum");
        Standard standard = StandardFile.read(graded.replace("weight: 5}", "weight: 3}")
                .replace("weight: 25}", "weight: 27}")
                .replace("max: 7\n", "max: 9\n")
                .replaceAll("(?s)(经验可复制推广.*?max: )2", "$13"));
        assertThat(standard.indicators()).hasSize(38);
        assertThat(standard.forGrade("keep").indicators())
                .extracting(Indicator::code)
                .contains("GC-H1")
                .doesNotContain("GC-H2");
        assertThat(standard.forGrade("keep").passLineHundredths()).isEqualTo(9500);
        assertThat(standard.forGrade("build").indicators()).hasSize(37);
        assertThat(standard.forGrade("build").passLineHundredths()).isEqualTo(8000);
        assertThat(standard.forGrade(null)).isSameAs(standard);
        assertThat(Gc7.standard().forGrade("keep").indicators()).hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({"'>', 0, 0.1, true", "'>', 0, 0, false", "'<', 0, -0.1, true", "'<', 0, 0, false"})
    void strictBoundsExcludeTheBoundItself(String comparison, String bound, String found, boolean met) {
        Threshold threshold = Gc7.changed(
                        "comparison: '>=', value: 30", "comparison: '" + comparison + "', value: " + bound)
                .indicator("GC-C1")
                .orElseThrow()
                .threshold();

        assertThat(threshold.isMetBy(new BigDecimal(found))).isEqualTo(met);
        assertThat(threshold.asText()).isEqualTo(comparison + bound);
        assertThat(threshold.isMetBy(threshold.sample())).isTrue();
    }

    @Test
    void rangeHasTwoEnds() {
        Threshold threshold = Gc7.changed("comparison: '>=', value: 30", "comparison: between, value: 30, upTo: 40")
                .indicator("GC-C1")
                .orElseThrow()
                .threshold();

        assertThat(threshold.asText()).isEqualTo("30–40");
        assertThat(List.of("29.9", "30", "40", "40.1"))
                .map(found -> threshold.isMetBy(new BigDecimal(found)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void originSaysWhatMustStillBeRead() {
        Standard known = Gc7.changed(
                "{status: default, refs: [], defaults: [item]}", "{status: known, refs: [], defaults: [veto]}");

        assertThat(known.indicator("GC-G6").orElseThrow().origin().word()).isEqualTo("known-default");
        assertThat(known.indicator("GC-G1").orElseThrow().origin().word()).isEqualTo("sourced");
        assertThat(known.indicator("GC-A5").orElseThrow().origin().word()).isEqualTo("default");
    }

    @Test
    void faultsOfManyPlacesAreListedAtOnce() {
        String faulty = Gc7.textWith("max: 7", "max: 7.25").replace("score: 80", "score: 800");

        assertThat(StandardFile.faults(faulty))
                .extracting(StandardFault::element)
                .containsExactly("pass.score", "B", "GC-B1");
        assertThatThrownBy(() -> StandardFile.read(faulty)).hasMessageContaining("GC-B1");
    }

    @Test
    void brokenFileIsOneFaultWithItsLine() {
        assertThat(StandardFile.faults("code: [GC7\n")).singleElement().satisfies(fault -> assertThat(fault.element())
                .startsWith("line "));
    }

    @Test
    void typeMustFitItsPartAndItsProperties() {
        String gateWithScore = Gc7.TEXT.replaceFirst("type: GATE\n", "type: GATE\n    max: 2\n");
        String misplaced = Gc7.TEXT.replaceFirst("part: A\n", "part: G\n");

        assertThat(StandardFile.faults(gateWithScore))
                .extracting(StandardFault::labelKey)
                .contains("standard.finding.gate-with-score");
        assertThat(StandardFile.faults(misplaced))
                .extracting(StandardFault::labelKey)
                .contains("standard.finding.type-misplaced", "standard.finding.part-sum");
    }
}
