package org.tongchuang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.Bearer;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.HoldDossier;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A village's first task: say what was done, and how many took part. */
@DatabaseTest
class TaskApiTest {

    private static final String GOOD = "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}";

    @Autowired
    MockMvc mvc;

    @Autowired
    Bearer bearer;

    @Autowired
    Tenants tenants;

    @Autowired
    Stage stage;

    @Autowired
    HoldDossier holding;

    @Autowired
    Tasks tasks;

    @Autowired
    Submissions submissions;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Task task;
    RequestPostProcessor clerk;

    @BeforeEach
    void aDossierBegins() {
        clock.reset();
        tenant = tenants.create();
        dossier = begun(tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
        clerk = bearer.of(tenant.clerk());
    }

    @Test
    void theListIsTheMembersOwn() throws Exception {
        begun(tenant.villages.get(1));

        list("shelf", "UNIT")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.capped").value(false))
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].id").value(task.id()))
                .andExpect(jsonPath("$.rows[0].dossierNumber").value(dossier.number()))
                .andExpect(jsonPath("$.rows[0].phase").value("filling"))
                .andExpect(jsonPath("$.rows[0].dueAt").value("2026-03-18T15:59:59Z"))
                .andExpect(jsonPath("$.rows[0].claimable").value(true));
    }

    @Test
    void aHeldTaskSaysUntilWhenInTheListAndByItself() throws Exception {
        list("shelf", "UNIT").andExpect(jsonPath("$.rows[0].heldUntil").isEmpty());
        read(clerk).andExpect(jsonPath("$.heldUntil").isEmpty());
        holding.hold(dossier.id(), LocalDate.of(2026, 3, 20), "等普查结果。", tenant.townOffice());

        list("shelf", "UNIT")
                .andExpect(jsonPath("$.rows[0].heldUntil").value("2026-03-20"))
                .andExpect(jsonPath("$.rows[0].claimable").value(false));
        read(clerk).andExpect(jsonPath("$.heldUntil").value("2026-03-20"));
    }

    @Test
    void theListIsNarrowedLikeThePage() throws Exception {
        list("shelf", "MINE").andExpect(jsonPath("$.total").value(0));
        list("campaign", dossier.campaignId()).andExpect(jsonPath("$.total").value(1));
        list("campaign", "another").andExpect(jsonPath("$.total").value(0));
        list("programme", "another").andExpect(jsonPath("$.total").value(0));
        list("phase", "checking").andExpect(jsonPath("$.total").value(0));
        list("due", "LATE").andExpect(jsonPath("$.total").value(0));
        list("q", dossier.number()).andExpect(jsonPath("$.total").value(1));
        list("sort", "-due; drop table task").andExpect(jsonPath("$.total").value(1));
        list("page", "2").andExpect(jsonPath("$.rows", hasSize(0)));
        mvc.perform(get("/api/v1/tasks").with(clerk).param("shelf", "EVERYBODYS"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/tasks").with(clerk).param("page", "last")).andExpect(status().isBadRequest());
    }

    @Test
    void aTaskComesWithItsFormForWhoMayDoIt() throws Exception {
        read(clerk)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("填写说明"))
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.mine").value(true))
                .andExpect(jsonPath("$.form.id").value("two-step-fill-in"))
                .andExpect(jsonPath("$.words.what").isNotEmpty());
        read(bearer.of(tenant.townOffice()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mine").value(false))
                .andExpect(jsonPath("$.form").doesNotExist())
                .andExpect(jsonPath("$.known").doesNotExist());
    }

    @Test
    void whatIsKnownIsOnlyWhatTheFormSpeaksOf() throws Exception {
        complete(GOOD, null).andExpect(status().isOk());
        var check = tasks.openOf(dossier.id()).get(0);

        mvc.perform(get("/api/v1/tasks/" + check.id()).with(bearer.of(tenant.townOffice())))
                .andExpect(jsonPath("$.known.summary").value("三月四日清理了河道"))
                .andExpect(jsonPath("$.known.participants").doesNotExist());
    }

    @Test
    void aSiblingVillagesTaskIsNotThere() throws Exception {
        var sibling = bearer.of(tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK));

        read(sibling).andExpect(status().isNotFound()).andExpect(content().contentType("application/problem+json"));
        act("claim", sibling, null).andExpect(status().isNotFound());
        act("unclaim", sibling, null).andExpect(status().isNotFound());
        send(sibling, GOOD, null).andExpect(status().isNotFound());

        assertThat(tasks.get(task.id())).isEqualTo(task);
    }

    @Test
    void whoMaySeeATaskMayNotDoIt() throws Exception {
        var town = bearer.of(tenant.townOffice());

        act("claim", town, null).andExpect(status().isForbidden());
        send(town, GOOD, null).andExpect(status().isForbidden());

        assertThat(tasks.get(task.id())).isEqualTo(task);
    }

    @Test
    void claimAndPutBack() throws Exception {
        act("claim", clerk, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.claimed").value(true));
        list("shelf", "MINE").andExpect(jsonPath("$.total").value(1));
        act("unclaim", clerk, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.claimed").value(false));
        list("shelf", "MINE").andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void ofManyWhoClaimOneWinsAndTheOthersAreToldWho() throws Exception {
        var callers = new ArrayList<RequestPostProcessor>();
        for (int i = 0; i < 6; i++) {
            callers.add(bearer.of(tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, i)));
        }

        var answers = atOnce(callers, caller -> act("claim", caller, null));

        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        var winner = tasks.get(task.id()).assigneeName();
        act("claim", bearer.of(tenants.member(tenant.village(), Role.COMMUNITY_CLERK)), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString(winner)));
    }

    @Test
    void completingMovesTheDossierOn() throws Exception {
        complete(GOOD, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.doneBy").value(tenant.clerk().memberName()))
                .andExpect(jsonPath("$.form").doesNotExist());

        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).containsExactly("check");
        assertThat(submissions.list(dossier.id())).hasSize(1);
        complete(GOOD, null).andExpect(status().isConflict());
    }

    @Test
    void thePageOfADoneTaskShowsWhatItEndedWith() throws Exception {
        complete(GOOD, null).andExpect(status().isOk());

        mvc.perform(get("/tasks/" + task.id()).with(SignedIn.as(tenant.clerk())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("三月四日清理了河道")));
    }

    @Test
    void aFieldThatTheFormDoesNotOfferChangesNothing() throws Exception {
        complete("{\"summary\": \"三月四日清理了河道\", \"participants\": 12, \"approved\": true}", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("worklist.not-offered"))
                .andExpect(jsonPath("$.detail", containsString("approved")));
        complete("{\"summary\": \"三月四日清理了河道\", \"participants\": 12, \"outcome\": \"APPROVED\"}", null)
                .andExpect(status().isBadRequest());

        unchanged();
    }

    @Test
    void everythingToMendIsSaidAtOnce() throws Exception {
        complete("{}", null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("summary", "participants")))
                .andExpect(jsonPath("$.errors[0].code").value("form.fault.required.write"))
                .andExpect(jsonPath("$.errors[0].message").value("请填写。"));
        complete("{\"summary\": 7, \"participants\": \"many\"}", null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("summary", "participants")));
        complete("{\"summary\": \"" + "长".repeat(300_000) + "\", \"participants\": 1}", null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("summary")));

        unchanged();
    }

    @Test
    void whatIsNoObjectIsUnreadable() throws Exception {
        for (String body : List.of("[]", "null", "7", "\"text\"", "{\"summary\":", "[".repeat(5000), " ")) {
            complete(body, null)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"));
        }
        mvc.perform(post("/api/v1/tasks/" + task.id() + "/complete")
                        .with(clerk)
                        .contentType("application/x-www-form-urlencoded")
                        .content("summary=x"))
                .andExpect(status().isNotFound());

        unchanged();
    }

    @Test
    void aResendWithTheSameKeyIsDoneOnceAndAnsweredAlike() throws Exception {
        var key = UUID.randomUUID().toString();

        var first = body(complete(GOOD, key).andExpect(status().isOk()));
        var again = body(complete(GOOD, key).andExpect(status().isOk()));

        assertThat(again).isEqualTo(first);
        assertThat(submissions.list(dossier.id())).hasSize(1);
    }

    @Test
    void aRequestSentTwiceAtOnceIsDoneOnceAndAnsweredAlike() throws Exception {
        var key = UUID.randomUUID().toString();

        var answers = atOnce(List.of(clerk, clerk, clerk), caller -> send(caller, GOOD, key));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(200);
        assertThat(answers.get(1).getContentAsString()).isEqualTo(answers.get(0).getContentAsString());
        assertThat(submissions.list(dossier.id())).hasSize(1);
        assertThat(tasks.openOf(dossier.id())).hasSize(1);
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        var anna = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 0);
        var boris = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);

        var answers = atOnce(List.of(bearer.of(anna), bearer.of(boris)), caller -> send(caller, GOOD, null));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        var winner = tasks.get(task.id()).doneByName();
        assertThat(answers.stream()
                        .filter(answer -> answer.getStatus() == 409)
                        .toList()
                        .get(0)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(winner, "worklist.taken.done");
        assertThat(submissions.list(dossier.id())).hasSize(1);
        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).containsExactly("check");
    }

    @Test
    void aMendedRequestMayUseTheKeyOfTheFaultyOne() throws Exception {
        complete("{}", "mend").andExpect(status().isUnprocessableEntity());
        complete(GOOD, "mend").andExpect(status().isOk());
    }

    @Test
    void aKeyStandsForOneRequestOfOneMember() throws Exception {
        act("claim", clerk, "one").andExpect(status().isOk());

        complete(GOOD, "one").andExpect(status().isUnprocessableEntity());
        unchanged();
        complete(GOOD, "two").andExpect(status().isOk());
        complete(GOOD.replace("12", "13"), "two").andExpect(status().isUnprocessableEntity());
        complete(GOOD, "no blanks").andExpect(status().isBadRequest());
        complete(GOOD, "x".repeat(201)).andExpect(status().isBadRequest());

        var next = tasks.openOf(dossier.id()).get(0);
        mvc.perform(post("/api/v1/tasks/" + next.id() + "/claim")
                        .with(bearer.of(tenant.townOffice()))
                        .header("Idempotency-Key", "one"))
                .andExpect(status().isOk());
    }

    private Dossier begun(Unit village) {
        return stage.begin("two-step", tenant, village);
    }

    private void unchanged() {
        assertThat(tasks.get(task.id()).isOpen()).isTrue();
        assertThat(submissions.list(dossier.id())).isEmpty();
    }

    private ResultActions list(String name, String value) throws Exception {
        return mvc.perform(get("/api/v1/tasks").with(clerk).param(name, value)).andExpect(status().isOk());
    }

    private ResultActions read(RequestPostProcessor who) throws Exception {
        return mvc.perform(get("/api/v1/tasks/" + task.id()).with(who));
    }

    private ResultActions act(String what, RequestPostProcessor who, String key) throws Exception {
        var request = post("/api/v1/tasks/" + task.id() + "/" + what).with(who);
        return mvc.perform(key == null ? request : request.header("Idempotency-Key", key));
    }

    private ResultActions complete(String body, String key) throws Exception {
        return send(clerk, body, key);
    }

    private ResultActions send(RequestPostProcessor who, String body, String key) throws Exception {
        var request = post("/api/v1/tasks/" + task.id() + "/complete")
                .with(who)
                .contentType("application/json")
                .content(body);
        return mvc.perform(key == null ? request : request.header("Idempotency-Key", key));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    /** One request of MockMvc. */
    private interface Request {
        ResultActions send(RequestPostProcessor caller) throws Exception;
    }

    private static List<MockHttpServletResponse> atOnce(List<RequestPostProcessor> callers, Request request)
            throws Exception {
        var pool = Executors.newFixedThreadPool(callers.size());
        var gate = new CyclicBarrier(callers.size());
        try {
            var calls = new ArrayList<Future<MockHttpServletResponse>>();
            for (RequestPostProcessor caller : callers) {
                Callable<MockHttpServletResponse> call = () -> {
                    gate.await();
                    return request.send(caller).andReturn().getResponse();
                };
                calls.add(pool.submit(call));
            }
            var answers = new ArrayList<MockHttpServletResponse>();
            for (Future<MockHttpServletResponse> call : calls) {
                answers.add(call.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
