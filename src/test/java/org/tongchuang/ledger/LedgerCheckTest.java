package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchuang.form.Feel;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Folders;
import org.tongchuang.programme.ProgrammeFolder;

/** One fault each in the declared ledgers and figures, each named with its element. */
class LedgerCheckTest {

    private static final String MANIFEST = "bpmn/two-ledgers/programme.yml";
    private static final String STANDARD = "bpmn/two-ledgers/standard.yml";

    private final Feel feel = new ReadsEqualities();

    @Test
    void soundFolderHasNoFault() {
        assertThat(findings(Folders.of("two-ledgers"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form: two-ledgers-meeting-row | form: nowhere | ledgers.meetings | form",
                "occurredOn: heldOn | occurredOn: topic | ledgers.meetings | occurredOn",
                "columns: [heldOn, topic, attendance] | columns: [heldOn, chair] | ledgers.meetings | column",
                "columns: [heldOn, topic, attendance] | columns: [] | ledgers.meetings | columns",
                "sensitivity: P2 | sensitivity: P4 | ledgers.hazards | sensitivity",
                "checker: town:office | checker: community:clerk | ledgers.meetings | checker",
                "keeper: community:clerk | keeper: village:elder | ledgers.meetings | role",
                "period: {perMonth: 1} | period: {perMonth: 1, perYear: 4} | ledgers.meetings | period",
                "period: {perMonth: 1} | period: {} | ledgers.meetings | period",
                "onDates: [06-26, 12-04] | onDates: [06-31, 12-04] | ledgers.hazards | day",
                "archive: 02-15 | archive: soon | ledgers.hazards | archive",
                "holdMeeting: {each | holdMeetings: {each | ledgers.hazards | task",
                "each: hazards, | each: dangers, | ledgers.hazards | answer",
                "topic: theme | topic: subject | ledgers.meetings | answer",
                "topic: theme | title: theme | ledgers.meetings | column",
                "kind: '=\"STUDY\"' | kind: '=broken(' | ledgers.meetings | expression",
                "meetingsHeld: {ledger: meetings | meetingsHeld: {ledger: sittings | figures.meetingsHeld | no-ledger",
                "kind: count, unit: times} | unit: times} | figures.meetingsHeld | figure-kind",
                "kind: count, unit: times} | kind: count} | figures.meetingsHeld | figure-unit-missing",
                "kind: count, unit: times} | kind: sum, unit: times} | figures.meetingsHeld | figure-field",
                "unit: person-times, period | unit: persons, period | figures.attendance | sum-unit",
                "unit: person-times, period | unit: persons, period | figures.attendance | sum-people",
                "field: attendance | field: topic | figures.attendance | sum-number",
                "field: place, unit: units | field: place, unit: times | figures.placesWithHazards | distinct-times",
                "outOf: hazardsFound | outOf: placesWithHazards | figures.closureRate | ratio-mixes",
                "outOf: hazardsFound | outOf: closureRate | figures.closureRate | ratio-parts",
                "outOf: hazardsFound} | outOf: hazardsFound, unit: cases} | figures.closureRate | ratio-alone",
                "filter: '=closed' | filter: '=broken(' | figures.hazardsClosed | expression",
                "meetingsHeld: {ledger | outcome: {ledger | figures.outcome | figure-key"
            })
    void faultIsNamedWithItsElement(String sound, String broken, String element, String what) {
        ProgrammeFolder folder = Folders.of("two-ledgers");
        String manifest = folder.text(MANIFEST);
        assertThat(manifest).contains(sound);

        List<Finding> findings =
                findings(Folders.changed("two-ledgers", Map.of(MANIFEST, replacedOnce(manifest, sound, broken))));

        assertThat(findings).allSatisfy(one -> assertThat(one.file()).isIn(MANIFEST, STANDARD));
        assertThat(findings)
                .anyMatch(one -> one.element().equals(element) && one.labelKey().equals("ledger.finding." + what));
    }

    @Test
    void standardNamesFiguresThatAreThereInTheirUnit() {
        String standard = Folders.of("two-ledgers").text(STANDARD);

        assertThat(findings(Folders.changed(
                        "two-ledgers",
                        Map.of(
                                STANDARD,
                                standard.replace("figure: meetingsHeld", "figure: sittings")
                                        .replace("unit: \"%\"", "unit: 件")))))
                .extracting(Finding::file, Finding::element, Finding::labelKey)
                .containsExactlyInAnyOrder(
                        tuple(STANDARD, "TL-A2", "ledger.finding.no-figure"),
                        tuple(STANDARD, "TL-A3", "ledger.finding.figure-unit"));
    }

    private List<Finding> findings(ProgrammeFolder folder) {
        return Stream.of(new LedgerCheck(feel), new FigureCheck(feel))
                .flatMap(check -> check.check(folder).stream())
                .toList();
    }

    private static String replacedOnce(String text, String sound, String broken) {
        int at = text.indexOf(sound);
        return text.substring(0, at) + broken + text.substring(at + sound.length());
    }

    /** What FEEL reads is shown where FEEL is; here an unclosed bracket is enough. */
    private static final class ReadsEqualities implements Feel {

        @Override
        public Object value(String expression, Map<String, Object> context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> fault(String expression) {
            return expression.endsWith("(") ? Optional.of("unclosed") : Optional.empty();
        }
    }
}
