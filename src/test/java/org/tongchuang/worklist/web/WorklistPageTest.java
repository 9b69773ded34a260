package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
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
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** What a worklist page costs the database, whatever it shows. */
@DatabaseTest
class WorklistPageTest {

    private static final Pattern TASK = Pattern.compile("tc-main-cell\"[^>]*><a href=\"(/tasks/[^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Programmes programmes;

    @Autowired
    StartDossier start;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

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
                "/tasks/done"
            })
    void takesThreeStatementsOfItsOwn(String address) throws Exception {
        List<Statements.Sent> sent = Statements.during(() -> see(address));

        assertThat(ownOf(sent)).hasSizeLessThanOrEqualTo(3);
        assertThat(ownOf(sent).stream().filter(one -> one.names("task"))).hasSize(2);
        assertThat(sent).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void saysHowMuchThereIsEverywhereAlike() throws Exception {
        mvc.perform(get("/tasks").with(SignedIn.as(tenant.clerk())))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.matchesPattern("(?s).*href=\"/tasks\"[^>]*>.{0,600}<b>3</b>.*")));
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

    /** Leaves out who is signed in, the session, and the bell of the frame. */
    private static List<Statements.Sent> ownOf(List<Statements.Sent> sent) {
        return sent.stream()
                .filter(one -> !one.isSessions() && !one.names("member m") && !one.names("message m"))
                .toList();
    }

    private void see(String address) throws Exception {
        mvc.perform(get(address).with(SignedIn.as(tenant.clerk()))).andExpect(status().isOk());
    }

    private void begin() {
        var programme = programmes.current("two-step");
        start.start(
                new DossierStart(
                        UUID.randomUUID().toString(),
                        programme.id(),
                        "two-step",
                        "TS-2026-" + tenant.town.code(),
                        tenant.village(),
                        tenant.town.id(),
                        null,
                        null,
                        "P1"),
                tenant.townOffice());
    }
}
