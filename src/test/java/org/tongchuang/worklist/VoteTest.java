package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.web.WholeStep;

/** A countersign ends when its result can't change, and not before; what is cast counts once, and never late. */
@DatabaseTest
class VoteTest {

    @Autowired
    Traces traces;

    @Autowired
    Stage stage;

    @Autowired
    Votes votes;

    @Autowired
    WithdrawStep withdrawing;

    @Autowired
    CompleteTask complete;

    @Autowired
    PlanReturn plans;

    @Autowired
    ReturnTask returns;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ProcessDriver driver;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor clerk;

    /** Four parts vote; half of them pass it, three noes stop it. */
    @BeforeEach
    void theVoteIsOpen() {
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set("joint-vote", tenant);
        clerk = tenant.clerk();
        hand("draft", "", "{\"note\": \"方案初稿。\"}");
    }

    @Test
    void oneNoDoesNotEndItAndTheDecidingYesTakesTheOthersAway() {
        casts("agree", "east", "NO");
        casts("agree", "south", "YES");
        Task late = open("agree", "west");
        assertThat(open()).containsExactlyInAnyOrder("agree:west", "agree:north");

        casts("agree", "north", "YES");

        assertThat(open()).containsExactly("sign:east");
        Vote agree = votes.of(dossier).get(0);
        assertThat(agree.result()).isEqualTo(Vote.Result.PASSED);
        assertThat(votes.count(agree)).isEqualTo(new VoteCount(4, 2, 1, 0));
        assertThatThrownBy(() -> complete.complete(late.id(), "{\"vote\": \"NO\"}", clerk))
                .isInstanceOf(TaskTaken.class);
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void inTurnTheFirstNoEndsWhatAllHaveToAgreeTo() {
        casts("agree", "east", "YES");
        casts("agree", "south", "YES");
        open();
        casts("sign", "east", "YES");
        assertThat(open()).containsExactly("sign:south");

        casts("sign", "south", "NO");

        assertThat(open()).isEmpty();
        assertThat(votes.of(dossier)).extracting(Vote::result).containsExactly(Vote.Result.PASSED, Vote.Result.FAILED);
        assertThat(dossiers.get(dossier.id()).outcome()).isEqualTo("NOT_ACCEPTED");
        assertThat(sql.sql("select verb from audit_entry where chain = ? and verb like 'vote-%' order by entry_no")
                        .param("dossier:" + dossier.id())
                        .query(String.class)
                        .list())
                .containsExactly("vote-opened", "vote-concluded", "vote-opened", "vote-concluded");
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void whoWantsToTakeHisVoteBackReadsThatItStaysCast() throws Exception {
        Task east = open("agree", "east");
        casts("agree", "east", "ABSTAIN");

        assertThat(withdrawing.look(east.id(), clerk).bar()).isEqualTo(Withdrawal.Bar.of("cast"));
        assertThat(mvc.perform(get("/tasks/" + east.id() + "/withdrawal").with(SignedIn.as(clerk)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("不能撤回“" + east.name() + "”：投出的票不能收回。")
                .doesNotContain("name=\"digest\"");
    }

    @Test
    void returnOutOfItTakesTheVoteAnewAndNoneBehindItsResult() {
        casts("agree", "east", "NO");
        Task draft = tasks.get(taskOf("draft"));

        goBack(open("agree", "south"), draft);
        hand("draft", "", "{\"note\": \"方案二稿。\"}");

        assertThat(open()).hasSize(4);
        assertThat(votes.of(dossier)).extracting(Vote::result).containsExactly(Vote.Result.VOID, null);
        assertThat(votes.count(votes.of(dossier).get(1))).isEqualTo(new VoteCount(4, 0, 0, 0));
        casts("agree", "west", "YES");
        casts("agree", "east", "YES");
        assertThat(open()).containsExactly("sign:east");
        assertThat(plans.find(open("sign", "east"), draft, clerk))
                .as("what was decided isn't returned behind")
                .isEmpty();
        assertThat(traces.disagreements(dossier)).isEmpty();
    }

    @Test
    void tabSaysWhoVotedHowAndNeighboursFindNothing() throws Exception {
        casts("agree", "east", "ABSTAIN");
        String page = "/dossiers/" + dossier.id() + "/votes";

        assertThat(mvc.perform(get(page).with(SignedIn.as(tenant.townOffice())))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("会签", "东线", "弃权", clerk.memberName(), "同意 0 票，不同意 0 票，弃权 1 票，未表决 3 票", " 开始", "data-print")
                .doesNotContain(" 结束");
        casts("agree", "south", "YES");
        casts("agree", "north", "YES");
        assertThat(mvc.perform(get(page).with(SignedIn.as(tenant.townOffice())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(" 开始，", " 结束", "通过");
        mvc.perform(get(page).with(SignedIn.as(tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK))))
                .andExpect(status().isNotFound());
    }

    private void casts(String step, String part, String choice) {
        hand(step, part, "{\"vote\": \"" + choice + "\"}");
    }

    private void hand(String step, String part, String answers) {
        assertThat(complete.complete(open(step, part).id(), answers, clerk)).isInstanceOf(Completion.Done.class);
        driver.runUntilQuiet(dossier.number());
    }

    private void goBack(Task from, Task to) {
        steps.run(() -> {
            returns.back(from.id(), to.id(), plans.of(from, to, clerk).digest(), "请改方案。", false, clerk);
            return "";
        });
    }

    private Task open(String step, String part) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.step().equals(step) && task.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open() {
        return tasks.openOf(dossier.id()).stream()
                .map(task -> task.step() + ":" + task.part())
                .toList();
    }

    private String taskOf(String step) {
        return sql.sql("select id from task where dossier_id = ? and step = ?")
                .params(dossier.id(), step)
                .query(String.class)
                .single();
    }
}
