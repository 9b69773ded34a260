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
                "scorer: TOWN | scoreer: TOWN | unknown-property missing"
            })
    void everyFaultIsNamed(String piece, String by, String expected) {
        List<String> found = StandardFile.faults(Gc7.textWith(piece, by)).stream()
                .map(fault -> fault.labelKey().replace("standard.finding.", ""))
                .distinct()
                .toList();

        assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
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
