package org.tongchuang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongchuang.assessment.AssessedDossier.actorsOf;
import static org.tongchuang.assessment.AssessedDossier.each;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

@DatabaseTest
class PanelStoryTest {

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    Members members;

    @Autowired
    Panels panels;

    @Autowired
    Columns columns;

    @Autowired
    SheetReading reading;

    @Autowired
    SignDeclaration sign;

    @Autowired
    ReplaceMember replace;

    @Autowired
    ConcludeScores conclude;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Submissions submissions;

    @Autowired
    PanelSeals seals;

    @Autowired
    DossierStandards standards;

    @Autowired
    ScoreProof proof;

    @Autowired
    AuditTrail audit;

    @Autowired
    MovableClock clock;

    @Autowired
    WholeStep steps;

    private Tenant tenant;
    private List<Actor> pool;

    @BeforeEach
    void makeACity() {
        tenant = tenants.create();
        pool = tenant.assessors(5);
    }

    @Test
    void threeAssessorsHandInAtOnceAndTheMeanDecides() throws Exception {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        List<Task> assessing = story.openAll(dossier, "assess");
        List<Actor> panel = actorsOf(assessing, pool);
        each(panel).forEach(i -> {
            story.declare(assessing.get(i), panel.get(i));
            story.fill(
                    assessing.get(i),
                    panel.get(i),
                    row -> row.code().equals("GC-B1")
                            ? Entry.score(List.of("7", "6", "6").get(i), "雨污分流不全")
                            : FullSheet.entry(row));
        });

        List<Completion> done = atOnce(panel, i -> story.handIn(assessing.get(i), panel.get(i)));
        story.settle(dossier);

        assertThat(assessing).hasSize(3);
        assertThat(done).allMatch(Completion.Done.class::isInstance);
        assertThat(panels.latest(dossier.id()).orElseThrow().isSealed()).isTrue();
        assertThat(conclude(dossier)).isEqualTo(new Outcome(true, true, true, 10_133, 8000));
        assertThat(proof.listBroken(dossier.id())).isEmpty();
        assertThat(audit.entries("dossier:" + dossier.id(), 50, 0))
                .extracting(entry -> entry.verb())
                .contains("panel-drawn", "panel-confirmed", "sheet-sealed", "panel-sealed", "assessment-concluded");
    }

    @Test
    void nothingOpensBeforeTheDeclaration() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        Task task = story.open(dossier, "assess");
        Actor assessor = actorsOf(List.of(task), pool).get(0);

        assertThatThrownBy(() -> reading.forTask(task.id(), assessor)).isInstanceOf(SheetClosed.class);
        assertThatThrownBy(() -> story.save(task, "GC-A1", Entry.score("4", ""), 0, assessor))
                .isInstanceOf(SheetClosed.class);
        assertThat(missing(story.handIn(task, assessor))).containsExactly("assessment.missing.declaration");
        assertThat(dossiers.isReader(dossier.id(), assessor)).isFalse();

        story.declare(task, assessor);

        assertThat(reading.forTask(task.id(), assessor).rows()).hasSize(38);
        assertThat(dossiers.isReader(dossier.id(), assessor)).isTrue();
        assertThatThrownBy(() -> story.declare(task, assessor)).isInstanceOf(SheetClosed.class);
        assertThat(panels.declarations(panels.latest(dossier.id()).orElseThrow()))
                .singleElement()
                .satisfies(signed -> assertThat(signed.wording()).isEqualTo("没有利害关系"));
    }

    @Test
    void incompleteSheetIsNotTakenAndSaysWhatIsMissing() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        Task task = story.open(dossier, "assess");
        Actor assessor = actorsOf(List.of(task), pool).get(0);
        story.declare(task, assessor);
        story.fill(task, assessor, row -> switch (row.code()) {
            case "GC-A1" -> Entry.EMPTY;
            case "GC-A2" -> Entry.score("3", "");
            case "GC-G2" -> Entry.gate(false, "");
            case "GC-X1" -> Entry.EMPTY;
            default -> FullSheet.entry(row);
        });

        Completion.NotYet notYet = (Completion.NotYet) story.handIn(task, assessor);

        assertThat(notYet.missing())
                .extracting(one -> one.arguments().get(0))
                .containsExactly("GC-A1", "GC-G2", "GC-A2");
        assertThat(tasks.get(task.id()).isOpen()).isTrue();
    }

    @Test
    void scoresAreSealedUntilAllHaveHandedIn() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        List<Task> assessing = story.openAll(dossier, "assess");
        List<Actor> panel = actorsOf(assessing, pool);
        each(panel).forEach(i -> {
            story.declare(assessing.get(i), panel.get(i));
            story.fill(assessing.get(i), panel.get(i), FullSheet::entry);
        });
        story.handIn(assessing.get(0), panel.get(0));

        assertThat(city(dossier)).isEmpty();
        assertThat(submissions.list(dossier.id()))
                .filteredOn(one -> one.step().equals("assess"))
                .hasSize(1)
                .allMatch(seals::isSealed);
        assertThat(reading.versions(dossier.id())).isEmpty();
        assertThat(reading.handedIn(dossier.id(), tenant.cityOffice()).columns())
                .doesNotContainKey(Manifest.Sheet.CITY);
        assertThat(reading.forTask(assessing.get(1).id(), panel.get(1)).panelRows())
                .isEmpty();
        assertThatThrownBy(() -> reading.forTask(assessing.get(1).id(), panel.get(2)))
                .isInstanceOf(SheetClosed.class);
        assertThatThrownBy(() -> reading.handedIn(dossier.id(), panel.get(1))).isInstanceOf(SheetNotForYou.class);

        each(panel).skip(1).forEach(i -> story.handIn(assessing.get(i), panel.get(i)));
        story.settle(dossier);

        assertThat(city(dossier)).isPresent();
        assertThat(submissions.list(dossier.id())).noneMatch(seals::isSealed);
        assertThat(reading.versions(dossier.id())).hasSize(3);
    }

    @Test
    void wideSpreadGoesToConsensusWithAReasonForEveryRow() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        handInAll(dossier, i -> row -> switch (row.code()) {
            case "GC-B1" -> Entry.score(i == 0 ? "7" : "2", "看法不同");
            case "GC-G4" -> Entry.gate(i != 1, "清册 78.6%");
            default -> FullSheet.entry(row);
        });
        Task consensus = story.open(dossier, "consensus");
        Actor lead = tenant.assessorLead();

        SheetPicture sheet = reading.forTask(consensus.id(), lead);
        assertThat(sheet.rows()).extracting(Indicator::code).containsExactly("GC-G4", "GC-B1");
        assertThat(sheet.panelRows().stream().filter(PanelRow::apart)).hasSize(2);
        assertThatThrownBy(() -> story.save(consensus, "GC-A1", Entry.score("0", "压分"), 0, lead))
                .isInstanceOf(RowMissing.class);

        story.save(consensus, "GC-B1", Entry.score("4", ""), 0, lead);
        story.save(consensus, "GC-G4", Entry.gate(true, "复核为 81%"), 0, lead);
        assertThat(missing(story.agree(consensus, lead))).containsExactly("assessment.missing.reason");
        story.save(consensus, "GC-B1", Entry.score("4", "现场复核两户未接管"), 1, lead);
        assertThat(story.agree(consensus, lead)).isInstanceOf(Completion.Done.class);
        story.settle(dossier);

        assertThat(conclude(dossier)).isEqualTo(new Outcome(true, true, true, 9900, 8000));
    }

    @Test
    void failedGateFailsButTheTotalIsKept() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        handInAll(
                dossier, i -> row -> row.code().equals("GC-G4") ? Entry.gate(false, "清册 78.6%") : FullSheet.entry(row));

        assertThat(story.openAll(dossier, "consensus")).isEmpty();
        assertThat(conclude(dossier)).isEqualTo(new Outcome(false, true, true, 10_200, 8000));
    }

    @Test
    void whoeverBelongsOrBelongedToTheTownIsNeitherDrawnNorLetIn() {
        var today = ChinaTime.today(clock);
        Actor ofTown = pool.get(0);
        Actor ofVillageOnce = pool.get(1);
        members.grant(ofTown.memberId(), tenant.town.id(), Role.TOWN_OFFICE);
        members.grant(
                ofVillageOnce.memberId(),
                tenant.village().id(),
                Role.COMMUNITY_CLERK,
                today.minusYears(9),
                today.minusYears(3).plusDays(1));
        members.grant(
                pool.get(2).memberId(),
                tenant.village().id(),
                Role.COMMUNITY_CLERK,
                today.minusYears(9),
                today.minusYears(3).minusDays(1));

        Dossier dossier = story.assessing(tenant);
        Panel panel = panels.latest(dossier.id()).orElseThrow();

        assertThat(panels.members(panel))
                .hasSize(3)
                .extracting(PanelMember::memberId)
                .doesNotContain(ofTown.memberId());
        assertThat(panels.everybody(panel).stream().filter(one -> one.why() != null))
                .extracting(PanelMember::memberId, PanelMember::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ofTown.memberId(), PanelMember.Why.APPLICANT_TOWN),
                        org.assertj.core.groups.Tuple.tuple(ofVillageOnce.memberId(), PanelMember.Why.FORMER_UNIT));
        assertThat(dossiers.isExcluded(dossier.id(), ofTown.memberId())).isTrue();
        assertThat(dossiers.isExcluded(dossier.id(), pool.get(2).memberId())).isFalse();
    }

    @Test
    void whoeverIsDrawnIsKnownByTheUnitWhereHeWorks() {
        Unit bureau = tenants.department(tenant.city, "示例市住建局");
        Actor expert = tenants.member(bureau, Role.DEPARTMENT_CONTACT);
        members.grant(expert.memberId(), tenant.city.id(), Role.CITY_ASSESSOR);

        Dossier dossier = story.assessing(tenant);

        assertThat(panels.everybody(panels.latest(dossier.id()).orElseThrow()))
                .filteredOn(one -> one.memberId().equals(expert.memberId()))
                .extracting(PanelMember::unitName)
                .containsExactly("示例市住建局");
    }

    @Test
    void theSameSeedDrawsTheSamePanel() {
        Dossier dossier = story.assessing(tenant);
        Panel panel = panels.latest(dossier.id()).orElseThrow();
        List<Candidate> candidates = panels.everybody(panel).stream()
                .map(one -> new Candidate(one.memberId(), one.memberName(), one.unitId(), one.unitName(), null))
                .toList();

        assertThat(Draw.order(candidates, panel.seed())).isEqualTo(candidates);
    }

    @Test
    void declaredInterestMovesTheNextUpAndShutsTheMemberOut() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        Task task = story.open(dossier, "assess");
        Actor leaving = actorsOf(List.of(task), pool).get(0);
        assertThatThrownBy(() -> interest(task, " ", leaving)).isInstanceOf(ReasonMissing.class);

        interest(task, "我住在这个小区", leaving);

        Task now = tasks.get(task.id());
        Actor next = actorsOf(List.of(now), pool).get(0);
        assertThat(next).isNotEqualTo(leaving);
        assertThat(tasks.isHolder(now, leaving)).isFalse();
        assertThat(tasks.isHolder(now, next)).isTrue();
        assertThat(dossiers.isExcluded(dossier.id(), leaving.memberId())).isTrue();
        assertThat(story.openAll(dossier, "assess")).extracting(Task::part).doesNotHaveDuplicates();
        story.declare(now, next);
        story.fill(now, next, FullSheet::entry);
        assertThat(story.handIn(now, next)).isInstanceOf(Completion.Done.class);
    }

    @Test
    void exhaustedReserveLeavesAPlaceThatTheOfficeFills() {
        Dossier dossier = story.assessing(tenant);
        for (int time = 0; time < 3; time++) {
            String first = panels.members(panels.latest(dossier.id()).orElseThrow())
                    .get(0)
                    .memberId();
            recuse(dossier, first);
        }
        assertThat(panels.members(panels.latest(dossier.id()).orElseThrow())).hasSize(2);
        story.confirm(dossier, tenant.cityOffice());
        assertThat(story.openAll(dossier, "assess")).isEmpty();

        tenants.member(tenant.city, Role.CITY_ASSESSOR);
        steps.run(() -> {
            replace.fillUp(dossier.id(), tenant.cityOffice());
            return dossier;
        });

        story.confirm(dossier, tenant.cityOffice());
        assertThat(story.openAll(dossier, "assess")).hasSize(3);
        assertThatThrownBy(() -> replace.fillUp(dossier.id(), tenant.townOffice()))
                .isInstanceOf(PanelFixed.class);
    }

    @Test
    void rowThatAnotherChangedIsNotOverwritten() {
        Dossier dossier = story.assessing(tenant);
        story.confirm(dossier, tenant.cityOffice());
        Task task = story.open(dossier, "assess");
        Actor assessor = actorsOf(List.of(task), pool).get(0);
        story.declare(task, assessor);
        story.save(task, "GC-A1", Entry.score("4", ""), 0, assessor);

        assertThatThrownBy(() -> story.save(task, "GC-A1", Entry.score("2", "少"), 0, assessor))
                .isInstanceOf(ScoreChanged.class);
        story.save(task, "GC-A1", Entry.score("4.0", ""), 0, assessor);
        story.save(task, "GC-A1", Entry.score("2", "少"), 1, assessor);

        assertThat(reading.forTask(task.id(), assessor).entries().get("GC-A1")).isEqualTo(Entry.score("2", "少"));
        assertThat(reading.forTask(task.id(), assessor).revisions()).containsEntry("GC-A1", 2);
    }

    private void handInAll(Dossier dossier, Function<Integer, Function<Indicator, Entry>> entries) {
        List<Task> assessing = story.openAll(dossier, "assess");
        List<Actor> panel = actorsOf(assessing, pool);
        each(panel).forEach(i -> {
            story.declare(assessing.get(i), panel.get(i));
            story.fill(assessing.get(i), panel.get(i), entries.apply(i));
            assertThat(story.handIn(assessing.get(i), panel.get(i))).isInstanceOf(Completion.Done.class);
        });
        story.settle(dossier);
    }

    private List<Completion> atOnce(List<Actor> people, Function<Integer, Completion> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<Completion>> running = new ArrayList<>();
            each(people)
                    .forEach(i -> running.add(threads.submit(() -> {
                        start.await();
                        return act.apply(i);
                    })));
            List<Completion> done = new ArrayList<>();
            for (Future<Completion> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private Outcome conclude(Dossier dossier) {
        return steps.run(() -> conclude.conclude(dossier.id()));
    }

    private java.util.Optional<java.util.Map<String, Verdict>> city(Dossier dossier) {
        return columns.of(dossier.id(), Manifest.Sheet.CITY, standards.of(dossier));
    }

    private void interest(Task task, String reason, Actor assessor) {
        steps.run(() -> {
            sign.interest(task.id(), reason, "声明", assessor);
            return task;
        });
    }

    private void recuse(Dossier dossier, String memberId) {
        steps.run(() -> {
            replace.recuse(dossier.id(), memberId, "申报社区书面申请回避", tenant.cityOffice());
            return dossier;
        });
    }

    private static List<String> missing(Completion completion) {
        return ((Completion.NotYet) completion)
                .missing().stream().map(one -> one.labelKey()).toList();
    }
}
