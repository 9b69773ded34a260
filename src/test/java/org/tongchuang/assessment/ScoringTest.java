package org.tongchuang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchuang.standard.Gc7;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

class ScoringTest {

    private static final BigDecimal SPREAD = new BigDecimal("0.4");

    private final Standard gc7 = Gc7.standard();

    @ParameterizedTest
    @CsvSource({"GC-A1, 0, 0", "GC-A1, 0.5, 50", "GC-A1, 4, 400", "GC-A1, 4.0, 400", "GC-A1, ３．５, 350", "GC-X1, 2, 200"
    })
    void scoreCountsInHalvesUpToTheMaximum(String code, String typed, long hundredths) {
        assertThat(judged(code, score(typed)).hundredths()).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"4.5", "-0.5", "3.25", "3.7", "abc", "1e3", "NaN", "999999999999999", "+1", "0x1"})
    void whatIsNoScoreIsRefused(String typed) {
        assertThatThrownBy(() -> judged("GC-A1", score(typed)))
                .isInstanceOf(NotAnEntry.class)
                .hasMessageContaining("GC-A1");
    }

    @ParameterizedTest
    @CsvSource({
        "GC-C1, 30, true, 400", "GC-C1, 29.9999, false, 0", "GC-C1, 31.5, true, 400", "GC-D1, 60, true, 400",
        "GC-D1, 60.1, false, 0", "GC-E2, 6, true, 300", "GC-E2, 5, false, 0", "GC-D4, 80, true, 500"
    })
    void quantityGetsAllOrNothing(String code, String found, boolean met, long hundredths) {
        Verdict verdict = judged(code, new Typed("", "", found, false, ""));

        assertThat(verdict.met()).isEqualTo(met);
        assertThat(verdict.hundredths()).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"96, true, 400", "30, true, 400", "29, false, 250", "25, false, 250", "20, false, 100", "19.9, false, 0"
    })
    void bandsGiveWhatMissesTheBoundSomething(String found, boolean met, long hundredths) {
        Standard banded = Gc7.changed(
                "measuredEn: Green space ratio, source: measured}",
                "measuredEn: Green space ratio, source: measured, bands: [{value: 25, score: 2.5}, {value: 20, score: 1}]}");
        Verdict verdict = Verdict.of(banded.indicator("GC-C1").orElseThrow(), Entry.measured(found, ""));

        assertThat(verdict.met()).isEqualTo(met);
        assertThat(verdict.hundredths()).isEqualTo(hundredths);
    }

    @Test
    void paperIsAcceptedWholeOrNotAndFailsTheWhole() {
        Standard strict = Gc7.changed(
                "nameEn: 'Creation archive complete'\n    type: SCORE",
                "nameEn: 'Creation archive complete'\n    type: EVID");
        Map<String, Verdict> column = full();
        Indicator row = strict.indicator("GC-A3").orElseThrow();
        column.put("GC-A3", Verdict.of(row, new Typed("true", "", "", false, "").read(row, strict.rules())));

        assertThat(Outcome.of(strict, column)).isEqualTo(new Outcome(true, true, true, 10_200, 8000));
        column.put("GC-A3", Verdict.of(row, new Typed("false", "", "", false, "").read(row, strict.rules())));
        assertThat(Outcome.of(strict, column)).isEqualTo(new Outcome(true, true, false, 9_800, 8000));
        assertThat(Tally.of(strict, column).vetoes()).containsExactly(row);
        column.remove("GC-A3");
        assertThat(Outcome.of(strict, column).papersComplete()).isFalse();
    }

    @Test
    void nothingTypedIsNotJudged() {
        Typed nothing = new Typed("", " ", null, false, "再看");

        assertThat(judged("GC-A1", nothing)).isEqualTo(Verdict.NONE);
        assertThat(judged("GC-C1", nothing)).isEqualTo(Verdict.NONE);
        assertThat(judged("GC-G1", nothing)).isEqualTo(Verdict.NONE);
        assertThatThrownBy(() -> judged("GC-G1", new Typed("perhaps", "", "", false, "")))
                .isInstanceOf(NotAnEntry.class);
        assertThatThrownBy(() -> judged("GC-A1", new Typed("", "", "", false, "长".repeat(501))))
                .isInstanceOf(NotAnEntry.class);
    }

    @Test
    void fullSheetIsAHundredAndTheBonusComesOnTop() {
        Tally tally = Tally.of(gc7, full());

        assertThat(tally.totalHundredths()).isEqualTo(10_200);
        assertThat(tally.gatesPassed()).isTrue();
        assertThat(tally.thresholdsMet()).isTrue();
        assertThat(tally.judgedBaseRows()).isEqualTo(31);
        assertThat(tally.vetoes()).isEmpty();
        assertThat(tally.leftMaxHundredths()).isZero();
    }

    @Test
    void bonusStopsAtItsCap() {
        Standard capped = Gc7.changed("cap: 5", "cap: 1.5");

        assertThat(Tally.of(capped, full()).totalHundredths()).isEqualTo(10_150);
    }

    @Test
    void failedGateLeavesTheTotalAsItIs() {
        Map<String, Verdict> column = full();
        column.put("GC-G4", judged("GC-G4", new Typed("false", "", "", false, "")));
        Tally tally = Tally.of(gc7, column);

        assertThat(tally.gatesPassed()).isFalse();
        assertThat(tally.totalHundredths()).isEqualTo(10_200);
        assertThat(tally.vetoes()).extracting(Indicator::code).containsExactly("GC-G4");
        assertThat(Outcome.of(gc7, column)).isEqualTo(new Outcome(false, true, true, 10_200, 8000));
    }

    @Test
    void gateThatNobodyJudgedIsNotPassed() {
        Map<String, Verdict> column = full();
        column.remove("GC-G1");

        assertThat(Tally.of(gc7, column).gatesPassed()).isFalse();
        assertThat(Tally.of(gc7, column).vetoes()).isEmpty();
    }

    @Test
    void quantityWithoutAScoreMustBeMet() {
        Standard strict = Gc7.changed(
                "    max: 3\n    threshold: {comparison: '>=', value: 6",
                "    threshold: {comparison: '>=', value: 6",
                "weight: 10}\n  - {key: F",
                "weight: 7}\n  - {key: F",
                "weight: 25",
                "weight: 28",
                "    max: 7\n",
                "    max: 10\n");
        Map<String, Verdict> column = full();
        Indicator row = strict.indicator("GC-E2").orElseThrow();
        column.put("GC-E2", Verdict.of(row, Entry.measured("5", "")));

        assertThat(row.isMustMeet()).isTrue();
        assertThat(Tally.of(strict, column).thresholdsMet()).isFalse();
        assertThat(Tally.of(strict, column).gatesPassed()).isTrue();
        assertThat(Tally.of(strict, column).vetoes())
                .extracting(Indicator::code)
                .containsExactly("GC-E2");
        column.put("GC-E2", Verdict.of(row, Entry.measured("6", "")));
        assertThat(Tally.of(strict, column).thresholdsMet()).isTrue();
    }

    @Test
    void totalIsScaledToWhatAppliesOnlyWhereTheStandardAllows() {
        Standard lenient = Gc7.changed("    max: 7\n", "    max: 7\n    naAllowed: true\n");
        Indicator row = lenient.indicator("GC-B1").orElseThrow();
        Map<String, Verdict> column = full();
        column.put("GC-X1", Verdict.NONE);
        column.put("GC-A1", Verdict.scored(300));
        column.put("GC-B1", Verdict.of(row, Entry.notApplicable("没有管网")));

        assertThat(Tally.of(lenient, column).totalHundredths()).isEqualTo(9892);
        assertThatThrownBy(() -> judged("GC-B1", new Typed("", "", "", true, "没有管网")))
                .isInstanceOf(NotAnEntry.class);
        assertThat(Verdict.of(gc7.indicator("GC-B1").orElseThrow(), Entry.notApplicable("")))
                .isEqualTo(Verdict.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "GC-B1, 7 6 6, 633, false",
        "GC-B1, 6 6 6.5, 617, false",
        "GC-B1, 7 4.5 7, 617, false",
        "GC-B1, 7 4 7, 600, true",
        "GC-A5, 2 1.5 2, 183, false",
        "GC-A5, 2 1 2, 167, true",
        "GC-F3, 1 0.5 0.5, 67, true",
        "GC-A1, 4 2.5 4 4 2.5, 340, false",
        "GC-A1, 4 2 4 4 2.5, 330, true"
    })
    void panelsMeanHasTwoDecimalsAndAWideSpreadNeedsConsensus(String code, String scores, long mean, boolean apart) {
        List<Verdict> each = Stream.of(scores.split(" "))
                .map(points -> judged(code, score(points)))
                .toList();
        PanelRow row = PanelRow.of(gc7.indicator(code).orElseThrow(), each, SPREAD);

        assertThat(row.mean().hundredths()).isEqualTo(mean);
        assertThat(row.apart()).isEqualTo(apart);
    }

    @Test
    void spreadOfExactlyTheLimitIsStillNear() {
        Indicator five = gc7.indicator("GC-D4").orElseThrow();
        List<Verdict> each = List.of(Verdict.scored(500), Verdict.scored(300), Verdict.scored(400));

        assertThat(PanelRow.of(five, each, SPREAD).apart()).isFalse();
    }

    @Test
    void disagreementOnAGateOrThresholdAlwaysNeedsConsensus() {
        Indicator gate = gc7.indicator("GC-G1").orElseThrow();
        Indicator green = gc7.indicator("GC-C1").orElseThrow();
        Verdict yes = Verdict.of(gate, Entry.gate(true, ""));
        Verdict no = Verdict.of(gate, Entry.gate(false, "不足"));
        List<Verdict> found = List.of(
                Verdict.of(green, Entry.measured("30", "")),
                Verdict.of(green, Entry.measured("33", "")),
                Verdict.of(green, Entry.measured("29", "")));

        assertThat(PanelRow.of(gate, List.of(yes, yes, no), SPREAD).apart()).isTrue();
        assertThat(PanelRow.of(gate, List.of(yes, yes, no), SPREAD).mean().met())
                .isFalse();
        assertThat(PanelRow.of(gate, List.of(no, no, no), SPREAD).apart()).isFalse();
        assertThat(PanelRow.of(green, found, SPREAD).apart()).isTrue();
        assertThat(PanelRow.of(green, found.subList(0, 2), SPREAD).mean())
                .isEqualTo(new Verdict(true, false, true, 400, new BigDecimal("31.50")));
    }

    @Test
    void highestLevelThatJudgedARowDecides() {
        Map<String, Verdict> self = Map.of("GC-A1", Verdict.scored(400), "GC-A2", Verdict.scored(400));
        Map<String, Verdict> town = Map.of("GC-A1", Verdict.scored(300), "GC-A2", Verdict.NONE);
        Map<String, Verdict> city = Map.of("GC-A3", Verdict.scored(0));

        assertThat(Deciding.of(List.of(self, town, city)))
                .containsEntry("GC-A1", Verdict.scored(300))
                .containsEntry("GC-A2", Verdict.scored(400))
                .containsEntry("GC-A3", Verdict.scored(0));
    }

    @ParameterizedTest
    @CsvSource({"9050, 90.5", "9033, 90.33", "9000, 90.0", "0, 0.0", "10200, 102.0", "5, 0.05"})
    void totalsAreWrittenWithOneOrTwoDecimals(long hundredths, String written) {
        assertThat(Points.ofHundredths(hundredths)).isEqualTo(written);
    }

    private Verdict judged(String code, Typed typed) {
        Indicator row = gc7.indicator(code).orElseThrow();
        return Verdict.of(row, typed.read(row, gc7.rules()));
    }

    private Map<String, Verdict> full() {
        Map<String, Verdict> column = new HashMap<>();
        gc7.indicators().forEach(row -> column.put(row.code(), Verdict.of(row, FullSheet.entry(row))));
        return column;
    }

    private static Typed score(String typed) {
        return new Typed("", typed, "", false, "");
    }
}
