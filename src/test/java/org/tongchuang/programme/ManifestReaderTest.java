package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongchuang.people.Level;

class ManifestReaderTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsEveryPart() {
        Manifest manifest = ManifestReader.read(
                        "programme.yml",
                        """
                        key: sample
                        version: 2
                        kind: title
                        levels: [community, town]
                        phases: [{key: choice, activities: [confirmObject], workDays: 10}]
                        tasks: {confirmObject: {term: {workDays: 10}, rule: choice, sheet: town}}
                        publicNotice: {acceptance: {workDays: 5, channels: [bulletin]}, countStartDay: false}
                        designation: {cycleYears: 3, mode: calendar-year, rectification: {months: 3, rounds: 1}, statement: {workDays: 5}}
                        lists: {naming: {message: namingDecided, effect: naming, role: 'city:leader'}}
                        incoming: {provinceAnswered: {process: promotion, form: provinceAnswer, role: 'city:office'}}
                        sensitivity: P1
                        """,
                        findings)
                .orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(manifest.kind()).isEqualTo(Manifest.Kind.TITLE);
        assertThat(manifest.levels()).containsExactly(Level.COMMUNITY, Level.TOWN);
        assertThat(manifest.tasks().get("confirmObject").sheet()).isEqualTo(Manifest.Sheet.TOWN);
        assertThat(manifest.publicNotice().stages().get("acceptance").workDays())
                .isEqualTo(5);
        assertThat(manifest.designation().rectification().months()).isEqualTo(3);
        assertThat(manifest.lists().get("naming").message()).isEqualTo("namingDecided");
        assertThat(manifest.incoming())
                .containsEntry("provinceAnswered", new Manifest.Incoming("promotion", "provinceAnswer", "city:office"));
        assertThat(manifest.documents()).isEmpty();
    }

    @Test
    void eachModelHasItsOwnPhases() {
        Manifest manifest = ManifestReader.read(
                        "programme.yml",
                        """
                        key: sample
                        version: 1
                        processes: {main: sample-main, revocation: sample-revocation}
                        phases: [{key: choice, activities: [a]}, {key: revoked, process: revocation, activities: [b]}]
                        """,
                        findings)
                .orElseThrow();

        assertThat(manifest.phasesOf("sample-main"))
                .extracting(Manifest.Phase::key)
                .containsExactly("choice");
        assertThat(manifest.phasesOf("sample-revocation"))
                .extracting(Manifest.Phase::key)
                .containsExactly("revoked");
    }

    @Test
    void onlyRoutingAnswersLeaveTheForm() {
        Manifest manifest = ManifestReader.read(
                        "programme.yml", "key: sample\nversion: 1\nrouting: [outcome, result]\n", findings)
                .orElseThrow();

        assertThat(manifest.routed(Map.of("result", "NAMED", "note", "示例"))).containsExactly(entry("result", "NAMED"));
    }

    @Test
    void namesEveryUnknownPropertyWithItsLine() {
        ManifestReader.read(
                "programme.yml", "key: sample\nversion: 1\nphase: []\nphases: [{key: a, color: red}]\n", findings);

        assertThat(findings)
                .extracting(Finding::element, Finding::arguments)
                .containsExactlyInAnyOrder(tuple("line 3", List.of("phase")), tuple("line 4", List.of("color")));
    }

    @Test
    void wordThatUnheldDoesNotKnowLeavesTheRestReadable() {
        Manifest manifest = ManifestReader.read(
                        "programme.yml", "key: sample\nversion: 1\nunheld: boss\nphase: []\n", findings)
                .orElseThrow();

        assertThat(manifest.unheld()).isEqualTo(Manifest.Unheld.WAIT);
        assertThat(findings)
                .extracting(Finding::element, Finding::arguments)
                .containsExactlyInAnyOrder(tuple("unheld", List.of("boss")), tuple("line 4", List.of("phase")));
    }

    @Test
    void brokenYamlIsAFinding() {
        assertThat(ManifestReader.read("programme.yml", "key: [", findings)).isEmpty();

        assertThat(findings).extracting(Finding::labelKey).containsExactly("programme.finding.unreadable");
    }
}
