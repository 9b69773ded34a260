package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.NoReturn;
import org.tongchuang.worklist.NotYours;
import org.tongchuang.worklist.PlanReturn;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.ReturnStep;
import org.tongchuang.worklist.ReturnTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A green community's dossier is returned by the town to the very set-up of the body, and comes to its title all the same. */
@DatabaseTest
class GreenReturnTest {

    private static final String PROGRAMME = "green-community";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanReturn plans;

    @Autowired
    ReturnTask returns;

    @Autowired
    WholeStep steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Tenant tenant;
    Dossier dossier;
    Scenario whole;
    Story story;

    @BeforeEach
    void beginAStory() {
        clock.reset();
        tenant = tenants.create();
        dossier = stage.set(PROGRAMME, tenant);
        whole = scenarios.get(PROGRAMME, "straight-to-the-title");
        story = new Story(dossier);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void townReturnsToTheSetUpOfTheBodyAndTheTitleComesLater() throws Exception {
        List<Inconsistency> known = check.violations();
        play(whole.until("complete", "townReview"));
        Task review = task("townReview");
        String here = "/tasks/" + review.id();
        String target = here + "/return/" + step(review, "setUpBody").done().id();

        assertThat(page(here, tenant.townOffice())).contains(here + "/return\"");
        String chosen = page(here + "/return", tenant.townOffice());
        String preview = page(target, tenant.townOffice());
        mvc.perform(post(target)
                        .with(SignedIn.as(tenant.townOffice()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("_command", review.id())
                        .param("digest", preview.replaceAll("(?s).*name=\"digest\" value=\"(\\w+)\".*", "$1"))
                        .param("reason", "创建机构名单缺居民代表。"))
                .andExpect(status().is3xxRedirection());

        assertThat(chosen).contains("成立创建机构", "退回到这里");
        assertThat(preview).contains("取消的待办", "镇审查", "制定宣传方案", "确认创建对象");
        Dossier returned = dossiers.get(dossier.id());
        assertThat(returned.phase()).isEqualTo("body");
        assertThat(returned.state()).isEqualTo("PREPARING");
        Task body = task("setUpBody");
        assertThat(page("/tasks/" + body.id(), tenant.clerk())).contains("创建机构名单缺居民代表。");
        assertThat(page("/messages", tenant.clerk())).contains("被退回，请修改");
        assertThat(page(here, tenant.townOffice())).contains("退回到“成立创建机构”，不用再办").doesNotContain("退回…");
        play(whole.from("complete", "setUpBody"));
        assertThat(dossiers.get(dossier.id()).outcome()).isEqualTo("NAMED");
        clock.reset();
        assertThat(check.violations()).isSubsetOf(known);
    }

    @Test
    void correctedSetUpComesStraightBackToTheTown() {
        List<Inconsistency> known = check.violations();
        play(whole.until("complete", "townReview"));
        Task review = task("townReview");
        ReturnPlan plan =
                plans.preview(review.id(), step(review, "setUpBody").done().id(), tenant.townOffice());
        steps.run(() -> {
            returns.back(review.id(), plan.to().id(), plan.digest(), "名单缺居民代表。", true, tenant.townOffice());
            return "";
        });
        assertThat(dossiers.get(dossier.id()).state()).isEqualTo("PREPARING");

        Scenario rest = whole.from("complete", "setUpBody");
        play(rest.with(rest.steps().subList(0, 1)));

        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).containsExactly("townReview");
        assertThat(dossiers.get(dossier.id()).state()).isEqualTo("SUBMITTED_TOWN");
        assertThat(dossiers.get(dossier.id()).phase()).isEqualTo("town-review");
        assertThat(check.violations()).isSubsetOf(known);
    }

    @Test
    void whatWasDecidedOverManySinceStaysDecided() {
        play(whole.until("complete", "confirmPanel"));
        Task panel = task("confirmPanel");

        ReturnStep review = plans.steps(panel.id(), tenant.cityOffice()).stream()
                .filter(step -> step.done().step().equals("townReview"))
                .findFirst()
                .orElseThrow();

        assertThat(review.bar()).isEqualTo("worklist.return.bar.notice");
        assertThatThrownBy(() -> plans.preview(panel.id(), review.done().id(), tenant.cityOffice()))
                .isInstanceOf(NoReturn.class);
    }

    @Test
    void onlyTheHolderAndTheOfficesAboveReturn() {
        play(whole.until("complete", "runPublicity"));
        Task publicity = task("runPublicity");

        assertThat(plans.steps(publicity.id(), tenant.clerk())).isNotEmpty();
        assertThat(plans.steps(publicity.id(), tenant.townOffice())).isNotEmpty();
        assertThatThrownBy(() -> plans.steps(publicity.id(), tenant.head())).isInstanceOf(NotYours.class);
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        assertThatThrownBy(() -> plans.steps(publicity.id(), sibling))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void whereOnlyDrawnWaysLeadBackNothingIsOffered() throws Exception {
        Dossier round = stage.set("safety-round", tenant);
        Task inspect = tasks.openOf(round.id()).get(0);
        List<Actor> all = List.of(tenant.clerk(), tenant.head(), tenant.townOffice());
        Actor holder = all.stream()
                .filter(actor -> tasks.isHolder(inspect, actor))
                .findFirst()
                .orElseThrow();

        assertThat(page("/tasks/" + inspect.id(), holder)).doesNotContain("退回…");
        assertThatThrownBy(() -> plans.steps(inspect.id(), holder)).isInstanceOf(NotYours.class);
    }

    private void play(Scenario part) {
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a scenario is nobody's request
        play.play(part, story);
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ReturnStep step(Task from, String to) {
        return plans.steps(from.id(), tenant.townOffice()).stream()
                .filter(step -> step.done().step().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private Task task(String step) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
