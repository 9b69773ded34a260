package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchuang.form.Feel;

class FolderCheckTest {

    private static final String MANIFEST = "bpmn/two-step/programme.yml";
    private static final String FORM = "forms/two-step/two-step-check.form";
    private static final String LABELS = "forms/two-step/labels_en.properties";

    private final ProgrammeCheck check = new ProgrammeCheck(
            List.of(new ManifestCheck(), new LabelCheck(), new FormCheck(new EverythingIsReadable())));

    @ParameterizedTest
    @ValueSource(strings = {"two-step", "safety-round", "green-community"})
    void shippedProgrammeHasNoFault(String key) {
        assertThat(check.check(Folders.of(key))).isEmpty();
    }

    @Test
    void allFaultsAreListedAtOnce() {
        ProgrammeFolder two = Folders.of("two-step");

        ProgrammeFolder broken = Folders.changed(
                "two-step",
                Map.of(
                        MANIFEST,
                                two.text(MANIFEST)
                                        .replace("kind: duty\n", "")
                                        .replace("{term: {workDays: 10}}", "{term: {workDays: 10, days: 3}}"),
                        LABELS, two.text(LABELS).replace("task.check.name", "task.check.title"),
                        FORM, two.text(FORM).replace("\"radio\"", "\"iframe\"")));

        assertThat(check.check(broken))
                .extracting(Finding::file, Finding::element, Finding::labelKey)
                .contains(
                        tuple(MANIFEST, "kind", "programme.finding.missingPart"),
                        tuple(MANIFEST, "fillIn", "programme.finding.term"),
                        tuple(LABELS, "task.check.name", "programme.finding.label"))
                .anySatisfy(fault -> assertThat(fault.toList().get(0)).isEqualTo(FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fillOut"})
    void stepIsKeptApartOnlyFromAnotherOneOfTheProgramme(String other) {
        String manifest = Folders.of("two-step").text(MANIFEST);
        assertThat(manifest).contains("check: {term: {workDays: 5}");

        assertThat(check.check(Folders.changed(
                        "two-step",
                        Map.of(
                                MANIFEST,
                                manifest.replace(
                                        "check: {term: {workDays: 5}",
                                        "check: {notBy: [" + other + "], term: {workDays: 5}")))))
                .extracting(Finding::element, Finding::labelKey, Finding::arguments)
                .containsExactly(tuple("check", "programme.finding.notBy", List.of(other)));
    }

    @ParameterizedTest
    @CsvSource({"above, 'city:office, city:leader'", "head, 'department:contact, community:head'"})
    void whoeverTakesWhatNobodyDoesIsThereForOneRoleAtLeast(String policy, String roles) {
        String manifest = Folders.of("two-step").text(MANIFEST);
        String written = manifest + "unheld: " + policy + "\n";
        String own = "roles: [community:clerk, town:office]";
        assertThat(manifest).contains(own);

        assertThat(check.check(Folders.changed("two-step", Map.of(MANIFEST, written))))
                .isEmpty();
        assertThat(check.check(
                        Folders.changed("two-step", Map.of(MANIFEST, written.replace(own, "roles: [" + roles + "]")))))
                .extracting(Finding::file, Finding::element, Finding::labelKey, Finding::arguments)
                .contains(tuple(MANIFEST, "unheld", "programme.finding.unheldByNobody", List.of(policy)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone: shrink, least: 2 | gone: replace, least: 2",
                "gone: shrink, least: 2 | least: 2",
                "gone: shrink, least: 2 | gone: shrink, least: 0",
                "rule: ratio, share: 60 | rule: all, share: 60",
                "of: villages, rule: ratio | of: elsewhere, rule: ratio"
            })
    void votesSayOfWhomByWhichRuleAndHowFarTheyShrink(String sound, String broken) {
        String path = "bpmn/village-vote/programme.yml";
        String manifest = Folders.of("village-vote").text(path);
        assertThat(manifest).contains(sound);

        assertThat(check.check(Folders.of("village-vote"))).isEmpty();
        assertThat(check.check(Folders.changed("village-vote", Map.of(path, manifest.replace(sound, broken)))))
                .extracting(Finding::element, Finding::labelKey)
                .containsExactly(tuple("agree", "programme.finding.votes"));
    }

    @Test
    void fieldThatNoFormAsksForCantRoute() {
        String form = Folders.of("two-step").text(FORM);

        assertThat(check.check(Folders.changed(
                        "two-step",
                        Map.of(FORM, form.replace("\"label\": \"审查结果\"", "\"label\": \"审查结果\", \"readonly\": true")))))
                .extracting(Finding::labelKey, Finding::arguments)
                .containsExactly(tuple("programme.finding.routing", List.of("outcome")));
    }

    @Test
    void formIsCalledLikeItsFile() {
        String form = Folders.of("two-step").text(FORM);

        assertThat(check.check(Folders.changed(
                        "two-step",
                        Map.of(FORM, form.replace("\"id\": \"two-step-check\"", "\"id\": \"two-step-chek\"")))))
                .extracting(Finding::labelKey)
                .containsExactly("programme.finding.formId");
    }

    @Test
    void letterFromOutsideHasItsTexts() {
        String labels = "forms/shared/labels_en.properties";
        ProgrammeFolder green = Folders.of("green-community");

        assertThat(check.check(Folders.changed(
                        "green-community",
                        Map.of(
                                labels,
                                green.text(labels).replace("incoming.rectificationHandedIn.what", "incoming.what")))))
                .extracting(Finding::element, Finding::labelKey)
                .containsExactly(tuple("incoming.rectificationHandedIn.what", "programme.finding.label"));
    }

    /** What FEEL can't read is shown where FEEL is, in the tests of forms. */
    private static final class EverythingIsReadable implements Feel {

        @Override
        public Object value(String expression, Map<String, Object> context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> fault(String expression) {
            return Optional.empty();
        }
    }
}
