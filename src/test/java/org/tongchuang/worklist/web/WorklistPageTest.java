package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actor;
import org.tongchuang.people.NewToken;
import org.tongchuang.people.Role;
import org.tongchuang.people.TokenScope;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** What a worklist page costs the database, whatever it shows. */
@DatabaseTest
class WorklistPageTest {

    private static final Pattern TASK = Pattern.compile("tc-main-cell\"[^>]*><a href=\"(/tasks/[^\"]+)\"");

    private static final String FILLED_IN = "{\"summary\": \"三月召开了全体会议\", \"participants\": 20}";

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    ClaimTask claims;

    @Autowired
    AccessTokens tokens;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @BeforeEach
    void someWork() throws Exception {
        clock.reset();
        tenant = tenants.create();
        for (int i = 0; i < 3; i++) {
            begin();
        }
        see("/tasks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?shelf=UNIT",
                "/tasks?q=GC&unread=true&due=LATE&sort=-arrival&page=2",
                "/tasks?group=CAMPAIGN&sort=subject,-due,arrival",
                "/tasks?group=DUE&q=nothing&page=9",
                "/tasks?group=PHASE",
                "/tasks/done"
            })
    void takesFourStatementsOfItsOwn(String address) throws Exception {
        see(address);
        List<Statements.Sent> sent = Statements.during(() -> see(address));

        assertThat(ownOf(sent))
                .as("two for the tasks, the campaigns, the saved filters")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(ownOf(sent).stream().filter(one -> one.names("task"))).hasSize(2);
        assertThat(sent).hasSizeLessThanOrEqualTo(9);
    }

    /** Whose menu shows the requests for more time as well. */
    @Test
    void takesNoMoreForAnOffice() throws Exception {
        seeAs(tenant.townOffice());

        assertThat(ownOf(Statements.during(() -> seeAs(tenant.townOffice())))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void saysHowMuchThereIsEverywhereAlike() throws Exception {
        mvc.perform(get("/tasks").with(SignedIn.as(tenant.clerk())))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.matchesPattern("(?s).*href=\"/tasks\"[^>]*>.{0,600}<b>3</b>.*")));
    }

    @Test
    void tasksAboutSeveralUnitsAreToldApart() throws Exception {
        Scenario whole = scenarios.get("rehab-rollout", "three-phases-done");
        Scenario begun = new Scenario(
                whole.programme(),
                whole.name(),
                whole.standard(),
                whole.leaveOut(),
                whole.steps().subList(0, 4));
        play.play(begun, new Story(stage.set(begun, tenant)));

        String list = mvc.perform(get("/tasks").with(SignedIn.as(tenant.townOffice())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(tenant.villages).hasSizeGreaterThan(1).allSatisfy(village -> assertThat(list)
                .contains("验收准备工作（" + village.name() + "）"));
    }

    @Test
    void isNarrowedToAProgrammeAndATaskLeadsBackToTheListAsItStood() throws Exception {
        Dossier dossier = stage.set("green-community", tenant);

        assertThat(page("/tasks?programme=two-step")).doesNotContain(dossier.number());
        String list = page("/tasks?programme=green-community&sort=-arrival");
        Matcher link = TASK.matcher(list);
        assertThat(list).contains(dossier.number());
        assertThat(link.find()).isTrue();
        assertThat(page(link.group(1)))
                .containsPattern("href=\"/tasks\\?[^\"]*sort=-arrival[^\"]*programme=green-community");
    }

    @Test
    void saysWhatSomebodyHasJustHandedInAndNobodyElse() throws Exception {
        Dossier dossier = stage.set("green-community", tenant);
        play.play(
                scenarios.get("green-community", "straight-to-the-title").until("complete", "setUpBody"),
                new Story(dossier));
        Matcher done = TASK.matcher(page("/tasks/done"));
        assertThat(done.find()).isTrue();
        String list = done.group(1).replaceAll("/tasks/([^?&]+).*", "/tasks?done=$1");

        assertThat(page(list)).contains("已提交“确认创建对象”（第一示例村）");
        assertThat(page(list, tenant.clerk())).doesNotContain("tc-just-done");
        assertThat(page("/tasks?done=unknown")).doesNotContain("tc-just-done");
    }

    @Test
    void offersWhatStoodBelowTheTaskThatWasHandedIn() throws Exception {
        List<String> before = tasksOf(page("/tasks?sort=-arrival", tenant.clerk()));
        Task middle = tasks.get(before.get(1));
        complete.complete(middle.id(), FILLED_IN, tenant.clerk());

        String after = page("/tasks?sort=-arrival&done=" + middle.id(), tenant.clerk());

        assertThat(after).contains("下一件").containsPattern("href=\"/tasks/" + before.get(2) + "\\?from=[^\"]+\">下一件");
        assertThat(page("/tasks?sort=arrival&done=" + middle.id(), tenant.clerk()))
                .containsPattern("href=\"/tasks/" + before.get(0) + "\\?from=[^\"]+\">下一件");
    }

    @Test
    void doneHoldsWhatOneDidAndNothingElse() throws Exception {
        List<String> open = tasksOf(page("/tasks", tenant.clerk()));
        Actor colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        claims.claim(open.get(0), tenant.clerk());
        claims.unclaim(open.get(0), tenant.clerk());
        complete.complete(open.get(0), FILLED_IN, colleague);
        complete.complete(open.get(1), FILLED_IN, tenant.clerk());

        assertThat(tasksOf(page("/tasks/done", tenant.clerk()))).containsExactly(open.get(1));
        assertThat(tasksOf(page("/tasks/done", colleague))).containsExactly(open.get(0));
        assertThat(tasksOf(page("/tasks/done", tenant.townOffice()))).isEmpty();
    }

    @Test
    void hasHeadingsWithCountsAndTheColumnsThatWereChosen() throws Exception {
        String grouped = page("/tasks?group=PHASE", tenant.clerk());
        assertThat(grouped).containsPattern("(?s)scope=\"rowgroup\" colspan=\"7\">.{1,200}3 件 <button");

        mvc.perform(post("/tasks/filters/columns")
                        .param("_command", UUID.randomUUID().toString())
                        .param("shown", "CAMPAIGN", "DUE")
                        .with(SignedIn.as(tenant.clerk()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks"));

        assertThat(page("/tasks", tenant.clerk()))
                .contains("data-l=\"活动\"", "data-l=\"期限\"")
                .doesNotContain("data-l=\"办理人\"", "data-l=\"阶段\"");
        assertThat(page("/tasks", tenant.head())).doesNotContain("data-l=\"活动\"");
    }

    @Test
    void aPageThatHasBecomeEmptyLeadsToTheLastOne() throws Exception {
        mvc.perform(get("/tasks?page=7").with(SignedIn.as(tenant.clerk())))
                .andExpect(redirectedUrl("/tasks?shelf=ALL&due=ANY&sort=due&page=1"));
    }

    @Test
    void aSubscribedCalendarHoldsTheSameTasksUntilItsTokenIsRevoked() throws Exception {
        String secret = issue(TokenScope.CALENDAR_READ);

        String calendar = calendar(secret, 200);
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .containsPattern("SUMMARY:[^\r]+（第一示例村）");
        assertThat(Pattern.compile("UID:(.+)@tongchuang\r\n")
                        .matcher(calendar)
                        .results()
                        .map(uid -> uid.group(1)))
                .containsExactlyElementsOf(tasksOf(page("/tasks", tenant.clerk())));

        tokens.revoke(
                tenant.clerk(), tokens.of(tenant.clerk().memberId()).get(0).id());
        calendar(secret, 404);
        calendar(issue(TokenScope.TASKS_READ), 404);
        calendar("nothing", 404);
    }

    private String issue(TokenScope scope) {
        return tokens.issue(tenant.clerk(), new NewToken("日历", Set.of(scope), tokens.latestLastDay()));
    }

    /** As a calendar asks, without anybody signed in. */
    private String calendar(String secret, int answer) throws Exception {
        return mvc.perform(get("/calendars/" + secret + ".ics"))
                .andExpect(status().is(answer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> tasksOf(String page) {
        return TASK.matcher(page)
                .results()
                .map(link -> link.group(1).replaceAll("/tasks/([^?&]+).*", "$1"))
                .toList();
    }

    private String page(String address) throws Exception {
        return page(address, tenant.townOffice());
    }

    private String page(String address, Actor actor) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Leaves out who is signed in, the session, and what the frame counts. */
    private static List<Statements.Sent> ownOf(List<Statements.Sent> sent) {
        return sent.stream()
                .filter(one -> !one.isSessions()
                        && !one.names("member m")
                        && !one.names("message m")
                        && !one.names("copy_receiver r"))
                .toList();
    }

    private void see(String address) throws Exception {
        mvc.perform(get(address).with(SignedIn.as(tenant.clerk()))).andExpect(status().isOk());
    }

    private void seeAs(Actor actor) throws Exception {
        mvc.perform(get("/tasks").with(SignedIn.as(actor))).andExpect(status().isOk());
    }

    private void begin() {
        stage.begin("two-step", tenant);
    }
}
