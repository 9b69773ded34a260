package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.EndTitle;
import org.tongchuang.designation.NotRevocable;
import org.tongchuang.designation.SweepLapses;
import org.tongchuang.designation.TitleState;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.ledger.Figures;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.ProcessRun;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.OwnStep;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** What a town's dossier asks of its villages: whose a hazard is, who may verify, and how long the title lasts. */
@DatabaseTest
@ExtendWith(Curtain.class)
class SafeCommunityTest {

    static final String PROGRAMME = "safe-community";
    static final String VERIFIED = "{\"outcome\": \"VERIFIED\"}";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ProcessRun process;

    @Autowired
    ClaimTask claim;

    @Autowired
    CompleteTask complete;

    @Autowired
    FollowUpOrders orders;

    @Autowired
    Figures figures;

    @Autowired
    Designations titles;

    @Autowired
    EndTitle end;

    @Autowired
    SweepLapses lapses;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void raiseTheCurtain() {
        tenant = tenants.create();
    }

    @Test
    void hazardIsForTheVillageThatFoundItAndWhoFixedHomesDoesNotVerifyThem() {
        Dossier dossier = playedUntil("verifyHazards");

        assertThat(orders.ofDossier(dossier.id()))
                .extracting(FollowUpOrder::ownerUnitId)
                .containsExactly(tenant.villages.get(1).id());
        Actor fixer = inTheOffice(tenant.clerk());
        Task own = toVerify(dossier, 0);
        assertThatThrownBy(() -> claim.claim(own.id(), fixer)).isInstanceOf(OwnStep.class);
        assertThatThrownBy(() -> complete.complete(own.id(), VERIFIED, fixer)).isInstanceOf(OwnStep.class);
        assertThat(tasks.isHolder(own, fixer)).isFalse();
        assertThat(complete.complete(toVerify(dossier, 1).id(), VERIFIED, fixer))
                .isInstanceOf(Completion.Done.class);
        assertThat(complete.complete(own.id(), VERIFIED, tenant.townOffice())).isInstanceOf(Completion.Done.class);
    }

    @Test
    void milestoneIsADayAndMovesTheDossierIntoNoPhase() {
        Dossier dossier = playedUntil("verifyHazards");

        clock.moveTo(LocalDate.of(2026, 9, 30));
        process.settle(dossier.number());

        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).contains("checkMilestone", "runSubProject");
        assertThat(dossiers.get(dossier.id()).phase()).isEqualTo("implementation");
        play.play(
                scenarios
                        .get(PROGRAMME, "named")
                        .from("complete", "verifyHazards")
                        .until("complete", "reportInjuries"),
                new Story(dossier));
        assertThat(dossiers.get(dossier.id()).phase()).isEqualTo("summary");
    }

    @Test
    void figuresOfTheTownComeFromAllItsVillagesAndSubProjects() {
        Dossier dossier = playedUntil("evaluateProject");

        assertThat(found(dossier, "hazardsFound")).isEqualByComparingTo("36");
        assertThat(found(dossier, "hazardClosureRate")).isEqualByComparingTo("100");
        assertThat(found(dossier, "trainingsHeld")).isEqualByComparingTo("6");
        assertThat(found(dossier, "drillsHeld")).isEqualByComparingTo("3");
        assertThat(found(dossier, "fallShare")).isEqualByComparingTo("17.80");
    }

    @Test
    void titleIsOverAfterThreeYearsAndNeverRevoked() {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "named"), new Story(dossier));
        Designation title = titles.ofDossier(dossier.id()).orElseThrow();

        assertThat(title.townName() + title.unitName()).isEqualTo(tenant.town.name());
        assertThat(title.dueOn()).isEqualTo(title.namedOn().plusYears(3));
        assertThat(end.mayRevoke(title, tenant.cityOffice())).isFalse();
        assertThatThrownBy(() -> end.startRevocation(title.id(), tenant.cityOffice()))
                .isInstanceOf(NotRevocable.class);
        clock.moveTo(title.dueOn());
        lapses.sweep();

        assertThat(titles.get(title.id()).state()).isEqualTo(TitleState.EXPIRED);
    }

    private Dossier playedUntil(String task) {
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "named").until("complete", task), new Story(dossier));
        return dossier;
    }

    /** The same person, who works in the town's office besides. */
    private Actor inTheOffice(Actor clerk) {
        return new Actor(
                clerk.memberId(),
                clerk.memberName(),
                tenant.town.id(),
                tenant.town.name(),
                tenant.town.path(),
                tenant.town.level(),
                Set.of(Role.TOWN_OFFICE));
    }

    private Task toVerify(Dossier dossier, int village) {
        List<Task> open = tasks.openOf(dossier.id());
        return open.stream()
                .filter(task -> task.step().equals("verifyHazards"))
                .filter(task -> task.part().equals(tenant.villages.get(village).id()))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal found(Dossier dossier, String figure) {
        return figures.of(dossier.id(), figure).found().orElseThrow();
    }
}
