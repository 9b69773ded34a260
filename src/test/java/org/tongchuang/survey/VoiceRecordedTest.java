package org.tongchuang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.assessment.FullSheet;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

@DatabaseTest
class VoiceRecordedTest {

    private static final Map<String, String> WELL = Map.of("GC-D4", "very", "GC-E3", "hazardous");

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    IssueCodes issue;

    @Autowired
    AnswerSurvey answering;

    @Autowired
    RecordForum recording;

    @Autowired
    VoiceRecorded recorded;

    @Autowired
    WholeStep steps;

    @Autowired
    MessageSource labels;

    @Autowired
    Clock clock;

    Tenant tenant;
    Dossier dossier;
    Task task;
    Actor assessor;

    @BeforeEach
    void scoreEverything() {
        tenant = tenants.create();
        List<Actor> pool = tenant.assessors(3);
        dossier = story.assessing(tenant);
        story.begin(dossier, tenant.cityOffice());
        task = story.open(dossier, "assess");
        assessor = pool.stream()
                .filter(actor -> actor.memberId().equals(task.part()))
                .findFirst()
                .orElseThrow();
        story.declare(task, assessor);
        story.fill(task, assessor, FullSheet::entry);
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTIONNAIRE, survey.missing.survey",
        "FORUM, survey.missing.forum",
        "BOTH, survey.missing.survey survey.missing.forum"
    })
    void panelCannotHandInWithoutTheThirdMethodAndIsToldWhoRecordsIt(String method, String expected) {
        List<CompletionCheck.Missing> missing = missing(method);

        assertThat(missing).extracting(CompletionCheck.Missing::labelKey).containsExactly(expected.split(" "));
        assertThat(missing).allSatisfy(one -> assertThat(
                        labels.getMessage(one.labelKey(), one.arguments().toArray(), Locale.SIMPLIFIED_CHINESE))
                .contains("第三种考评方法没有记录")
                .contains(tenant.town.name() + "创建办"));
        assertThat(missing)
                .extracting(CompletionCheck.Missing::href)
                .containsOnly("/dossiers/" + dossier.id() + "/survey");
    }

    @Test
    void tooFewAnswersAreNoSurvey() {
        List<String> codes = steps.run(() -> issue.issue(dossier.id(), 30, tenant.townOffice()));
        codes.subList(0, 29).forEach(this::answer);
        assertThat(missing("QUESTIONNAIRE")).singleElement().satisfies(one -> assertThat(one.arguments())
                .containsExactly(tenant.town.name(), 29, 30));

        answer(codes.get(29));

        assertThat(story.handIn(task, assessor, "QUESTIONNAIRE")).isInstanceOf(Completion.Done.class);
    }

    @Test
    void minutesAreEnoughForAForumAndNotForBoth() {
        steps.run(() -> recording.record(
                dossier.id(),
                new NewMinutes(
                        ChinaTime.today(clock),
                        "村委会",
                        "考评组",
                        1,
                        List.of(new Attendee(Attendee.Kind.RESIDENT, "甲示例")),
                        List.of(new Topic("绿化", "好"))),
                assessor));

        assertThat(missing("BOTH"))
                .extracting(CompletionCheck.Missing::labelKey)
                .containsExactly("survey.missing.survey");
        assertThat(story.handIn(task, assessor, "FORUM")).isInstanceOf(Completion.Done.class);
    }

    @Test
    void formThatDoesntAskLeavesItToTheRecords() {
        assertThat(recorded.missing(task, Map.of(), assessor))
                .extracting(CompletionCheck.Missing::labelKey)
                .containsExactly("survey.missing.either");
    }

    @Test
    void siteVisitAndArchiveCheckAreDemandedByTheForm() {
        assertThat(story.handIn(task, assessor, "NOTHING"))
                .isInstanceOfSatisfying(Completion.NotYet.class, notYet -> assertThat(notYet.faults())
                        .extracting(fault -> fault.name())
                        .contains("voiceMethod"));
        assertThat(story.handInNothing(task, assessor))
                .isInstanceOfSatisfying(Completion.NotYet.class, notYet -> assertThat(notYet.faults())
                        .extracting(fault -> fault.name())
                        .contains(
                                "siteVisitOn",
                                "siteVisitFindings",
                                "archiveCheckedOn",
                                "archiveFindings",
                                "voiceMethod"));
    }

    private void answer(String code) {
        assertThat(steps.run(() -> answering.answer(code, WELL))).isEqualTo(Taken.COUNTED);
    }

    private List<CompletionCheck.Missing> missing(String method) {
        return ((Completion.NotYet) story.handIn(task, assessor, method)).missing();
    }
}
