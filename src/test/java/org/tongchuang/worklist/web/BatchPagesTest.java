package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** From the ticked rows of a list over what each would become to what came of each. */
@DatabaseTest
class BatchPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    ClaimTask claims;

    @Autowired
    AuditTrail audit;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor clerk;
    Actor colleague;
    List<Task> open;

    @BeforeEach
    void someWork() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
        colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        open = IntStream.range(0, 3).mapToObj(i -> begin()).toList();
        claims.claim(open.get(1).id(), colleague);
    }

    @Test
    void listHasABoxForEachTaskAndTheActs() throws Exception {
        String list = page("/tasks", clerk);

        assertThat(list)
                .contains("form=\"many\" name=\"task\" value=\"" + open.get(0).id())
                .contains(
                        "action=\"/batches\" id=\"many\"",
                        "value=\"CLAIM\"",
                        "value=\"GIVE_BACK\"",
                        "value=\"PASS_ON\"");
    }

    @Test
    void previewSaysWhatBecomesOfEachAndOnlyThatIsConfirmed() throws Exception {
        String preview = words(send(ticked("CLAIM"), clerk), 200);

        assertThat(preview)
                .contains("核对：领取 1 件", "由 " + clerk.memberName() + " 办理", "没有办：已由" + colleague.memberName() + "领取")
                .contains("勾选了 2 件：1 件可以办，1 件不能办")
                .contains("name=\"task\" value=\"" + open.get(0).id())
                .doesNotContain("name=\"task\" value=\"" + open.get(1).id());
        assertThat(holderOf(0)).isNull();
    }

    @Test
    void aFormSentTwiceDoesItOnceAndShowsTheSame() throws Exception {
        String command = UUID.randomUUID().toString();

        String first = confirmed(command);
        String second = confirmed(command);

        assertThat(second).isEqualTo(first);
        assertThat(holderOf(0)).isEqualTo(clerk.memberId());
        assertThat(holderOf(2)).as("not ticked").isNull();
        assertThat(audit.entries("dossier:" + open.get(0).dossierId(), 50, 0))
                .filteredOn(entry -> entry.verb().equals("task-claimed"))
                .hasSize(1);
        assertThat(page(first, clerk)).contains("已领取 1 件，未领取 1 件", "已由" + colleague.memberName() + "领取");
        assertThat(status(get(first), colleague)).isEqualTo(404);
        assertThat(status(post(first + "/proceed").with(csrf()), colleague)).isEqualTo(404);
        assertThat(status(post(first + "/proceed").with(csrf()), clerk)).isEqualTo(302);
    }

    @Test
    void asksForColleagueAndReasonBeforeThePreview() throws Exception {
        assertThat(words(send(ticked("PASS_ON"), clerk), 200)).contains("批量转办", colleague.memberName());
        assertThat(words(send(ticked("PASS_ON").param("filled", "true"), clerk), 422))
                .contains("请选一位同事", "2 到 500 字");
        MockHttpServletRequestBuilder filled = ticked("PASS_ON")
                .param("filled", "true")
                .param("colleague", colleague.memberId())
                .param("reason", "外出培训一周。");

        assertThat(words(send(filled, clerk), 200)).contains("核对：转办 1 件", "外出培训一周。");
        String place = send(filled.param("confirmed", "true"), clerk).getRedirectedUrl();

        assertThat(page(place, clerk)).contains("已转给" + colleague.memberName());
        assertThat(holderOf(0)).isEqualTo(colleague.memberId());
    }

    @Test
    void nothingTickedTooMuchTickedAndNothingOfOnesOwn() throws Exception {
        MockHttpServletRequestBuilder none = batch("CLAIM");
        assertThat(words(send(none, clerk), 422)).contains("请至少勾选一件");

        MockHttpServletRequestBuilder tooMany = batch("CLAIM");
        IntStream.rangeClosed(0, 200)
                .forEach(i -> tooMany.param("task", UUID.randomUUID().toString()));
        assertThat(words(send(tooMany, clerk), 422)).contains("一次最多 200 件");

        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        assertThat(send(ticked("CLAIM"), neighbour).getStatus()).isEqualTo(404);
        assertThat(send(ticked("CLAIM").param("confirmed", "true"), neighbour).getStatus())
                .isEqualTo(404);
        assertThat(holderOf(0)).isNull();
    }

    @Test
    void withoutItsTokenNothingIsDone() throws Exception {
        MockHttpServletRequestBuilder forged = post("/batches")
                .param("_command", UUID.randomUUID().toString())
                .param("act", "CLAIM")
                .param("confirmed", "true")
                .param("task", open.get(0).id());

        assertThat(status(forged, clerk)).isEqualTo(403);
        assertThat(holderOf(0)).isNull();
    }

    private String confirmed(String command) throws Exception {
        MockHttpServletRequestBuilder form = post("/batches")
                .with(csrf())
                .param("_command", command)
                .param("act", "CLAIM")
                .param("confirmed", "true")
                .param("back", "/tasks?shelf=UNIT")
                .param("task", open.get(0).id(), open.get(1).id());
        String place = send(form, clerk).getRedirectedUrl();
        assertThat(place).endsWith("?from=%2Ftasks%3Fshelf%3DUNIT");
        return place.replaceAll("\\?.*", "");
    }

    private MockHttpServletRequestBuilder ticked(String act) {
        return batch(act).param("task", open.get(0).id(), open.get(1).id());
    }

    private static MockHttpServletRequestBuilder batch(String act) {
        return post("/batches")
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("act", act);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(SignedIn.as(actor))).andReturn().getResponse();
    }

    private int status(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return send(request, actor).getStatus();
    }

    private String page(String address, Actor actor) throws Exception {
        return words(send(get(URI.create(address)), actor), 200);
    }

    private static String words(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private String holderOf(int index) {
        return tasks.get(open.get(index).id()).assigneeId();
    }

    private Task begin() {
        var dossier = stage.begin("two-step", tenant);
        return tasks.openOf(dossier.id()).get(0);
    }
}
