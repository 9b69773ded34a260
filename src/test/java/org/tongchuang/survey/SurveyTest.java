package org.tongchuang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.assessment.Column;
import org.tongchuang.assessment.FullSheet;
import org.tongchuang.assessment.MeasuredValues;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Task;

@DatabaseTest
@PastTheGuards({"survey_batch", "survey_tally"})
class SurveyTest {

    private static final Map<String, String> YES = Map.of("GC-D4", "very", "GC-E3", "hazardous");
    private static final Map<String, String> NO = Map.of("GC-D4", "fair", "GC-E3", "unknown");
    private static final int LEAST = 30;

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    IssueCodes issue;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    AnswerSurvey answering;

    @Autowired
    SurveyMapper mapper;

    @Autowired
    SurveysAgree agree;

    @Autowired
    SurveyedValues measured;

    @Autowired
    SheetReading reading;

    @Autowired
    AuditTrail audit;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcTemplate jdbc;

    Tenant tenant;
    List<Actor> pool;
    Dossier dossier;

    @BeforeEach
    void drawAPanel() {
        tenant = tenants.create();
        pool = tenant.assessors(3);
        dossier = story.assessing(tenant);
    }

    @Test
    void townIssuesCodesOfWhichOnlyHashesAreKept() {
        List<String> codes = issued(LEAST);

        Survey survey = surveys.of(dossier.id()).orElseThrow();
        assertThat(codes)
                .hasSize(LEAST)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        assertThat(jdbc.queryForList(
                        "select code_hash from survey_code where survey_id = ?", String.class, survey.id()))
                .hasSize(LEAST)
                .doesNotContainAnyElementsOf(codes);
        assertThat(survey.leastSample()).isEqualTo(LEAST);
        assertThat(verbs()).contains("survey-issued");
    }

    @Test
    void onlyTheTownsOfficeAsksAndOnlyDuringAssessment() {
        for (Actor other : List.of(tenant.clerk(), tenant.head(), tenant.cityOffice(), tenant.townLeader())) {
            assertThatThrownBy(() -> run(() -> issue.issue(dossier.id(), LEAST, other)))
                    .isInstanceOf(SurveyNotYours.class);
        }
        assertThatThrownBy(() -> issued(LEAST - 1)).isInstanceOf(NumberOfCodes.class);
        assertThatThrownBy(() -> issued(Sample.MOST + 1)).isInstanceOf(NumberOfCodes.class);

        everybodyHandsIn();

        assertThatThrownBy(() -> issued(LEAST)).isInstanceOf(NotInAssessment.class);
        assertThat(surveys.issuable(dossier, tenant.townOffice())).isEmpty();
        assertThat(surveys.of(dossier.id())).isEmpty();
    }

    @Test
    void sixteenAtOnceWithOneCodeAreOneAnswer() throws Exception {
        String code = issued(LEAST).get(0);

        List<Taken> taken = atOnce(16, () -> answer(code, YES));

        assertThat(taken).containsOnlyOnce(Taken.COUNTED).contains(Taken.USED).hasSize(16);
        assertThat(answer(code.toLowerCase(Locale.ROOT).replace("-", " "), NO)).isEqualTo(Taken.USED);
        assertThat(result().answered()).isEqualTo(1);
        assertThat(row("GC-D4").rate()).isEqualTo(new Rate(1, 1));
        assertThat(broken()).isEmpty();
    }

    @Test
    void answersAtOnceWithManyCodesAllCount() throws Exception {
        List<String> codes = issued(LEAST);
        List<String> left = new CopyOnWriteArrayList<>(codes.subList(0, 16));

        List<Taken> taken = atOnce(16, () -> answer(left.remove(0), YES));

        assertThat(taken).containsOnly(Taken.COUNTED);
        assertThat(row("GC-E3").rate()).isEqualTo(new Rate(16, 16));
        assertThat(broken()).isEmpty();
    }

    @Test
    void figuresCountAndFeedTheScoreSheet() {
        List<String> codes = issued(40);
        assertThat(result().response().shown()).contains("0.0");
        assertThat(row("GC-D4").rate().shown()).isEmpty();
        assertThat(row("GC-D4").isMet()).isFalse();
        assertThat(measured.of(dossier.id(), "GC-D4")).isEmpty();

        IntStream.range(0, LEAST).forEach(i -> answer(codes.get(i), i < 24 ? YES : NO));

        MeasuredValues.Found found = measured.of(dossier.id(), "GC-D4").orElseThrow();
        assertThat(found.found()).isEqualByComparingTo("80");
        assertThat(found.isValid()).isTrue();
        assertThat(result().response()).isEqualTo(new Rate(30, 40));
        assertThat(row("GC-D4").isMet()).isTrue();
        assertThat(row("GC-D4").answers()).containsEntry("fair", 6);
        assertThat(measured.of(dossier.id(), "GC-A1")).isEmpty();
        Indicator satisfied = row("GC-D4").indicator();
        assertThat(reading.found(new Column(dossier.id(), Manifest.Sheet.CITY, ""), satisfied))
                .contains(found);
    }

    @Test
    void townReopensWhatItClosedUntilThePanelScores() {
        String code = issued(LEAST).get(0);
        Actor town = tenant.townOffice();
        assertThatThrownBy(() -> steps.run(() -> reopen(town))).isInstanceOf(SurveyStaysClosed.class);
        steps.run(() -> {
            surveys.close(dossier.id(), town);
            return true;
        });
        assertThat(answer(code, YES)).isEqualTo(Taken.CLOSED);

        assertThatThrownBy(() -> steps.run(() -> reopen(tenant.clerk()))).isInstanceOf(SurveyNotYours.class);
        steps.run(() -> reopen(town));

        assertThat(answer(code, YES)).isEqualTo(Taken.COUNTED);
        assertThat(verbs()).contains("survey-reopened");
        everybodyHandsIn();
        assertThat(surveys.of(dossier.id()).orElseThrow().isClosedByPanel()).isTrue();
        assertThatThrownBy(() -> steps.run(() -> reopen(town))).isInstanceOf(SurveyStaysClosed.class);
    }

    private boolean reopen(Actor actor) {
        surveys.reopen(dossier.id(), "下雨没有发完", actor);
        return true;
    }

    @Test
    void halfAnAnswerAndAStrangeOneAreNone() {
        String code = issued(LEAST).get(0);

        assertThat(answer(code, Map.of("GC-D4", "very"))).isEqualTo(Taken.INCOMPLETE);
        assertThat(answer(code, Map.of("GC-D4", "very", "GC-E3", "maybe"))).isEqualTo(Taken.INCOMPLETE);
        assertThat(answer("00000-00000", YES)).isEqualTo(Taken.UNKNOWN);
        assertThat(answer("", YES)).isEqualTo(Taken.UNKNOWN);
        assertThat(result().answered()).isZero();
        assertThat(answer(code, YES)).isEqualTo(Taken.COUNTED);
    }

    @Test
    void unusedBatchIsVoidedAndAUsedOneIsnt() {
        List<String> first = issued(LEAST);
        List<String> second = issued(5);
        Survey survey = surveys.of(dossier.id()).orElseThrow();
        answer(first.get(0), YES);
        List<Batch> batches = surveys.batches(survey);

        assertThatThrownBy(() ->
                        run(() -> surveys.voidBatch(dossier.id(), batches.get(0).id(), tenant.townOffice())))
                .isInstanceOf(BatchInUse.class);
        assertThatThrownBy(() ->
                        run(() -> surveys.voidBatch(dossier.id(), batches.get(1).id(), tenant.clerk())))
                .isInstanceOf(SurveyNotYours.class);
        run(() -> surveys.voidBatch(dossier.id(), batches.get(1).id(), tenant.townOffice()));

        assertThat(answer(second.get(0), YES)).isEqualTo(Taken.VOIDED);
        assertThat(result().issued()).isEqualTo(LEAST);
        assertThat(surveys.batches(survey).get(1).voidedBy())
                .isEqualTo(tenant.townOffice().memberName());
        assertThat(verbs()).contains("survey-voided");
        assertThat(broken()).isEmpty();
    }

    @Test
    void lateAnswersAreRefused() {
        List<String> codes = issued(LEAST);
        answer(codes.get(0), YES);

        run(() -> surveys.close(dossier.id(), tenant.townOffice()));

        assertThat(answer(codes.get(1), YES)).isEqualTo(Taken.CLOSED);
        assertThat(answer(codes.get(0), YES)).isEqualTo(Taken.USED);
        assertThat(answering.look(codes.get(1))).isEqualTo(Taken.CLOSED);
        assertThat(result().answered()).isEqualTo(1);
        assertThatThrownBy(() -> issued(1)).isInstanceOf(SurveyClosed.class);
        assertThatThrownBy(() -> run(() -> surveys.close(dossier.id(), tenant.townOffice())))
                .isInstanceOf(SurveyClosed.class);
        assertThat(verbs()).contains("survey-closed");
    }

    @Test
    void firstScoresOfThePanelFixTheFigures() {
        List<String> codes = issued(LEAST);
        story.confirm(dossier, tenant.cityOffice());
        Task task = story.open(dossier, "assess");
        Actor assessor = assessor(task);
        story.declare(task, assessor);
        story.fill(task, assessor, FullSheet::entry);
        codes.forEach(code -> answer(code, YES));

        story.handIn(task, assessor);

        Survey survey = surveys.of(dossier.id()).orElseThrow();
        assertThat(survey.isClosedByPanel()).isTrue();
        assertThat(verbs()).contains("survey-closed-by-panel");
        assertThat(jdbc.queryForObject(
                        "select s.measured from score_version_row s join score_version v on v.id = s.version_id"
                                + " where v.dossier_id = ? and s.indicator = 'GC-D4'",
                        BigDecimal.class,
                        dossier.id()))
                .isEqualByComparingTo("100");
    }

    @Test
    void countThatDiffersFromItsCodesIsFound() {
        answer(issued(LEAST).get(0), YES);
        String id = surveys.of(dossier.id()).orElseThrow().id();

        jdbc.update("update survey_tally set answers = answers + 1 where survey_id = ? and choice = 'very'", id);
        assertThat(agree.violations()).contains(new Inconsistency("survey-counts-its-codes", id));
        jdbc.update("update survey_tally set answers = answers - 1 where survey_id = ? and choice = 'very'", id);

        String batch = mapper.listBatches(id).get(0).id();
        jdbc.update("update survey_batch set codes = 29 where id = ?", batch);
        assertThat(agree.violations()).contains(new Inconsistency("survey-batch-has-its-codes", batch));
        jdbc.update("update survey_batch set codes = 30 where id = ?", batch);
        assertThat(broken()).isEmpty();
    }

    private void everybodyHandsIn() {
        story.confirm(dossier, tenant.cityOffice());
        for (Task task : story.openAll(dossier, "assess")) {
            Actor assessor = assessor(task);
            story.declare(task, assessor);
            story.fill(task, assessor, FullSheet::entry);
            story.handIn(task, assessor);
        }
        story.settle(dossier);
    }

    private Actor assessor(Task task) {
        return pool.stream()
                .filter(actor -> actor.memberId().equals(task.part()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> issued(int count) {
        return steps.run(() -> issue.issue(dossier.id(), count, tenant.townOffice()));
    }

    private Taken answer(String code, Map<String, String> answers) {
        return steps.run(() -> answering.answer(code, answers));
    }

    private SurveyResult result() {
        return results.of(dossier.id()).orElseThrow();
    }

    private SurveyResult.Row row(String code) {
        return result().rows().stream()
                .filter(row -> row.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Inconsistency> broken() {
        String id = surveys.of(dossier.id()).orElseThrow().id();
        return agree.violations().stream()
                .filter(one -> one.subject().equals(id))
                .toList();
    }

    private List<String> verbs() {
        return audit.entries("dossier:" + dossier.id(), 50, 0).stream()
                .map(entry -> entry.verb())
                .toList();
    }

    private void run(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private static List<Taken> atOnce(int number, Callable<Taken> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(number);
        ExecutorService people = Executors.newFixedThreadPool(number);
        try {
            List<Future<Taken>> going = IntStream.range(0, number)
                    .mapToObj(i -> people.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            List<Taken> taken = new ArrayList<>();
            for (Future<Taken> one : going) {
                taken.add(one.get());
            }
            return taken;
        } finally {
            people.shutdownNow();
        }
    }
}
