package org.tongchuang.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Folders;
import org.tongchuang.programme.ProgrammeFolder;
import org.tongchuang.workflow.TestVocabulary;
import org.tongchuang.workflow.Vocabulary;

class ModelCheckTest {

    private static final String MODEL = "bpmn/two-step/two-step.bpmn";

    private final Vocabulary vocabulary = TestVocabulary.published();
    private final ModelCheck check = new ModelCheck(List.of(
            new DeployLint(),
            new ExpressionRule(vocabulary),
            new VerbRule(vocabulary),
            new UserTaskRule(),
            new ManifestRule(),
            new IncomingRule(),
            new CallRule(),
            new VariableRule(vocabulary),
            new TimerRule(),
            new DeadlineRule(kept("cutOff", "noticeEnds", "rectificationEnds", "statementEnds", "promotionReminder")),
            new OrderRule(),
            new OrderKindRule(),
            new GradeRule(),
            new PartRule(),
            new VoteStepRule(),
            new HistoryRule(),
            new PathRule(),
            new ScenarioRule()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-step",
                "three-grades",
                "safety-round",
                "joint-vote",
                "village-vote",
                "green-community",
                "safe-community"
            })
    void shippedProgrammeHasNoFault(String key) {
        assertThat(check.check(Folders.of(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expression",
                "script-task",
                "script-resource",
                "class",
                "listener-script",
                "listener-class",
                "input-script",
                "task-name",
                "task-listener",
                "timer",
                "any-bean",
                "lint/connector",
                "lint/external-form",
                "lint/external-task",
                "lint/mail",
                "lint/unknown-element",
                "lint/foreign-attribute",
                "lint/doctype"
            })
    void attackIsRefused(String attack) throws IOException {
        ProgrammeFolder folder = Folders.changed(
                "two-step", Map.of("bpmn/two-step/attack.bpmn", resource("attacks/" + attack + ".bpmn")));

        assertThat(check.check(folder))
                .filteredOn(finding -> finding.file().endsWith("attack.bpmn"))
                .extracting(Finding::labelKey)
                .containsAnyOf(
                        "workflow.finding.element",
                        "workflow.finding.attribute",
                        "workflow.finding.expression",
                        "workflow.finding.unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bpmn/joint-vote/joint-vote.bpmn | decided(execution,'agree') | decided(execution,'sign') | voteEnd",
                "bpmn/joint-vote/programme.yml | , votes: {of: lines, rule: all} | '' | voteEnd",
                "bpmn/joint-vote/joint-vote.bpmn | >sign</camunda | >agree</camunda | voteVerbs",
                "bpmn/joint-vote/programme.yml | of: lines, rule: all | of: other, rule: all | voteStep",
                "forms/joint-vote/joint-vote-vote.form | ABSTAIN | MAYBE | voteField"
            })
    void voteIsOpenedAskedForEndedAndCounted(String path, String sound, String broken, String expected) {
        String text = Folders.of("joint-vote").text(path);
        String changed = text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken.replace("''", "")));

        assertThat(changed).isNotEqualTo(text);
        assertThat(check.check(Folders.changed("joint-vote", Map.of(path, changed))))
                .extracting(Finding::labelKey)
                .contains("workflow.finding." + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programme.yml | grades: [keep, build, reach] | gradeUnknown",
                "three-grades.bpmn | ${setGrade} | gradeNeverSet"
            })
    void gradesAndTheStepThatFindsThemBelongTogether(String file, String piece, String expected) {
        String path = "bpmn/three-grades/" + file;
        String text = Folders.of("three-grades").text(path);
        String without = text.replace(piece, piece.startsWith("$") ? "${drawPanel}" : "");

        assertThat(without).isNotEqualTo(text);
        assertThat(check.check(Folders.changed("three-grades", Map.of(path, without))))
                .extracting(Finding::labelKey)
                .contains("workflow.finding." + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "${closeDossier} | ${dropTables} | verb | close",
                "<camunda:inputParameter name='outcome'>DONE</camunda:inputParameter> | <camunda:inputParameter name='result'>DONE</camunda:inputParameter> | input | close",
                " camunda:asyncBefore='true' | '' | asyncBefore | close",
                " name='填写说明' | '' | name | fillIn",
                " camunda:formRef='two-step-check' | '' | noForm | check",
                "formRef='two-step-check' | formRef='two-step-chek' | formMissing | check",
                "formRef='two-step-check' camunda:formRefBinding='deployment' | formRef='two-step-check' camunda:formRefBinding='latest' | binding | check",
                "'town:office' | 'town:offices' | role | check",
                "<bpmn:userTask id='check' | <bpmn:userTask id='checkIt' | taskNotInManifest | checkIt",
                "<bpmn:userTask id='check' | <bpmn:userTask id='checkIt' | taskNotInModels | check",
                "<bpmn:userTask id='check' | <bpmn:userTask id='checkIt' | activityMissing | checking",
                "<bpmn:userTask id='check' | <bpmn:userTask id='checkIt' | noPhase | checkIt",
                "process id='two-step' | process id='two-steps' | processMissing | processes",
                "${outcome == 'RETURNED'} | ${result == 'RETURNED'} | variable | toReturn",
                "${outcome == 'RETURNED'} | ${outcome.equals('RETURNED')} | expression | toReturn",
                " camunda:historyTimeToLive='P180D' | '' | historyTimeToLive | two-step",
                "sourceRef='close' targetRef='done' | sourceRef='close' targetRef='check' | unreached | done",
                "sourceRef='close' targetRef='done' | sourceRef='close' targetRef='check' | endless | check",
                " default='toClose' | '' | default | checked",
                "endEvent id='done' | endEvent id='finished' | noScenario | finished"
            })
    void faultIsNamedWithItsElement(String written, String instead, String fault, String element) {
        String model = new String(Folders.of("two-step").find(MODEL).orElseThrow(), StandardCharsets.UTF_8);
        String before = quoted(written);
        assertThat(model).contains(before);

        ProgrammeFolder folder = Folders.changed("two-step", Map.of(MODEL, model.replace(before, quoted(instead))));

        assertThat(check.check(folder))
                .extracting(Finding::labelKey, Finding::element)
                .contains(tuple("workflow.finding." + fault, element));
    }

    @Test
    void timerWithADurationIsRefused() {
        String model = Folders.of("two-step").text(MODEL);
        String timer =
                """
                <bpmn:boundaryEvent id="late" attachedToRef="check"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="lateToDone" sourceRef="late" targetRef="done"/>
                </bpmn:process>""";

        assertThat(check.check(Folders.changed("two-step", Map.of(MODEL, model.replace("</bpmn:process>", timer)))))
                .extracting(Finding::labelKey)
                .contains("workflow.finding.timer", "workflow.finding.element");
    }

    @ParameterizedTest
    @ValueSource(strings = {"execution,'cutoff'", "execution, campaignId"})
    void deadlineThatNobodyKeepsIsNamedWithItsTimer(String arguments) {
        String path = "bpmn/green-community/green-community.bpmn";
        String model = Folders.of("green-community").text(path);
        ProgrammeFolder folder = Folders.changed(
                "green-community",
                Map.of(path, model.replaceFirst("execution,'cutOff'", Matcher.quoteReplacement(arguments))));

        assertThat(check.check(folder))
                .filteredOn(finding -> finding.labelKey().equals("workflow.finding.deadline"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo(path);
                    assertThat(finding.element()).isEqualTo("submissionCutOffDefinition");
                    assertThat(finding.arguments().get(1)).asString().contains("cutOff, noticeEnds");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form: provinceAnswer, | form: provinceAnswers, | formMissing | provinceAnswered",
                "form: provinceAnswer, role: city:office | form: provinceAnswer, role: city:offices | incomingRole | provinceAnswered",
                "provinceAnswered: {process: promotion, | provinceAnswered: {process: promotions, | incomingProcess | provinceAnswered",
                "provinceAnswered: {process: promotion, | provinceAnswered: {process: main, | incomingNotAwaited | provinceAnswered",
                "provinceAnswered: {process | provinceReplied: {process | incomingNotAwaited | provinceReplied"
            })
    void letterThatCannotBeRecordedIsNamed(String written, String instead, String fault, String message) {
        assertThat(check.check(manifestChanged(written, instead)))
                .extracting(Finding::file, Finding::element, Finding::labelKey)
                .contains(tuple("bpmn/green-community/programme.yml", message, "workflow.finding." + fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  provinceAnswered: {process: promotion, form: provinceAnswer, role: city:office} | '' | bpmn/green-community/green-promotion.bpmn | provinceAnsweredDefinition",
                "rectificationHandedIn: {process: reReview, | rectificationHandedIn: {process: main, | bpmn/shared/rectification.bpmn | rectificationHandedInDefinition",
                "message: namingDecided | message: acceptanceListed | bpmn/green-community/green-community.bpmn | awaitNaming"
            })
    void messageThatNobodySendsIsNamedWhereItIsAwaited(String written, String instead, String file, String element) {
        assertThat(check.check(manifestChanged(written, instead)))
                .extracting(Finding::file, Finding::element, Finding::labelKey)
                .contains(tuple(file, element, "workflow.finding.messageFromNobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noticeEnds", "statementEnds", "cutoff"})
    void deadlineOfTheLawIsNotMoved(String name) {
        ProgrammeFolder folder =
                manifestChanged("sensitivity: P1", "clock: {deadlines: [cutOff, " + name + "]}\nsensitivity: P1");

        assertThat(check.check(folder))
                .filteredOn(finding -> finding.labelKey().equals("workflow.finding.clock"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly(name);
    }

    private static ProgrammeFolder manifestChanged(String written, String instead) {
        String path = "bpmn/green-community/programme.yml";
        String manifest = Folders.of("green-community").text(path);
        assertThat(manifest).contains(written);
        return Folders.changed("green-community", Map.of(path, manifest.replace(written, instead)));
    }

    private static ObjectProvider<NamedDeadline> kept(String... names) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        List.of(names).forEach(name -> beans.registerSingleton(name, new Kept(name)));
        return beans.getBeanProvider(NamedDeadline.class);
    }

    private record Kept(String name) implements NamedDeadline {

        @Override
        public boolean mayMove() {
            return name.equals("cutOff");
        }

        @Override
        public Optional<Instant> of(String dossierId, String processInstanceId) {
            return Optional.empty();
        }
    }

    /** The tables are easier to read with single quotes outside of expressions. */
    private static String quoted(String text) {
        return text.startsWith("${") ? text : text.replace("''", "").replace('\'', '"');
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = ModelCheckTest.class.getResourceAsStream("/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify: town:office | verify: department:contact | orderVerifier",
                "owners: [community:head, | owners: [community:boss, | orderRole",
                "owners: [community:clerk] | owners: [] | orderUnowned",
                "term: {workDays: 5}                                                         # [D] | term: {workDays: 5, days: 7} | orderTerm",
                "task: inspect, list | task: inspects, list | orderTask",
                "what: desc | what: description | orderField",
                "severity: level, photos: photos | severity: level | orderPhotos"
            })
    void orderThatCannotBeFollowedIsNamed(String written, String instead, String fault) {
        String path = "bpmn/safety-round/programme.yml";
        String manifest = Folders.of("safety-round").text(path);
        assertThat(manifest).contains(written);

        assertThat(check.check(Folders.changed("safety-round", Map.of(path, manifest.replace(written, instead)))))
                .extracting(Finding::file, Finding::labelKey)
                .contains(tuple(path, "workflow.finding." + fault));
    }

    /** A town has no one village that could post its bulletin. */
    @Test
    void bulletinOfATownIsNamedWithTheTasksThatNobodyHas() {
        String path = "bpmn/shared/naming.bpmn";
        String model = Folders.of("safe-community").text(path);

        assertThat(check.check(Folders.changed(
                        "safe-community", Map.of(path, model.replace("\"public-notice\"", "\"bulletin-notice\"")))))
                .filteredOn(finding -> finding.labelKey().equals("workflow.finding.roleBelow"))
                .extracting(Finding::element)
                .containsExactly("postBulletin", "takeDownBulletin");
    }

    @Test
    void orderOfAKindThatNobodyDeclaresIsNamedWithItsPlace() {
        String path = "bpmn/safety-round/safety-round.bpmn";
        String model = Folders.of("safety-round").text(path);

        assertThat(check.check(Folders.changed(
                        "safety-round",
                        Map.of(path, model.replace("open(execution,'hazard')", "open(execution,'hazrad')")))))
                .extracting(Finding::element, Finding::labelKey)
                .contains(tuple("toNothing", "workflow.finding.orderKind"));
    }
}
