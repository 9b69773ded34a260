package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Actor;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.Refusal;

/** What nobody of its role is there to do is taken by whom the programme lets, and by nobody else, and only meanwhile. */
@DatabaseTest
class UnheldTasksTest {

    private static final String ANSWERS = "{\"note\": \"方案初稿。\"}";

    @Autowired
    UnheldTasks unheld;

    @Autowired
    ClaimTask claims;

    @Autowired
    CompleteTask complete;

    @Autowired
    Tasks tasks;

    @Autowired
    EngineTasks engineTasks;

    @Autowired
    Submissions submissions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NameSubstitute naming;

    @Autowired
    EndAbsence ending;

    @Autowired
    Absences absences;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    /** Of a village where nobody is a clerk yet; the first task of all three programmes is the clerk's. */
    @BeforeEach
    void aVillageWithoutClerk() {
        clock.reset();
        tenant = tenants.create();
    }

    @Test
    void waitsUnlessTheProgrammeSaysOtherwise() {
        Task task = firstTask("two-step");

        assertThat(unheld.isUnheld(task)).isTrue();
        assertRefused(task, tenant.head());
        assertRefused(task, tenant.townOffice());
    }

    @Test
    void headTakesItAndTheRecordSaysInWhoseStead() {
        Task task = firstTask("joint-vote");
        Actor head = tenant.head();
        assertRefused(task, tenant.townOffice());
        assertRefused(task, tenant.actor(tenant.village(), Role.UNIT_ADMINISTRATOR));
        assertThatThrownBy(() -> complete.complete(task.id(), ANSWERS, head))
                .as("without having taken it")
                .isInstanceOf(NotYours.class);

        claims.claim(task.id(), head);

        assertThat(tasks.isHolder(tasks.get(task.id()), head)).isTrue();
        assertThat(complete.complete(task.id(), ANSWERS, head)).isInstanceOf(Completion.Done.class);
        assertThat(submissions.list(task.dossierId()).get(0).memberId()).isEqualTo(head.memberId());
        assertThat(sql.sql("select facts from audit_entry where chain = ? and verb = 'task-taken-in-stead'")
                        .param("dossier:" + task.dossierId())
                        .query(String.class)
                        .single())
                .contains(tenant.village().name(), "people.role.community-clerk");
    }

    @Test
    void onlyWhileNobodyOfTheRoleIsThere() {
        Task task = firstTask("joint-vote");
        Actor head = tenant.head();
        Actor clerk = tenant.clerk();
        assertRefused(task, head);

        Absence away = naming.name(
                new AbsenceWish(
                        clerk.memberId(), tenant.village().id(), null, null, absences.today(), absences.today(), "外出"),
                clerk);
        claims.claim(task.id(), head);
        claims.unclaim(task.id(), head);
        assertThat(unheld.isUnheld(tasks.get(task.id()))).isTrue();

        ending.end(away.id(), clerk);
        assertRefused(task, head);
        claims.claim(task.id(), clerk);
    }

    @Test
    void alsoWhileEverybodyOfTheRoleMustStayOut() {
        Task task = firstTask("joint-vote");
        Actor clerk = tenant.clerk();
        assertRefused(task, tenant.head());

        dossiers.exclude(task.dossierId(), clerk.memberId(), "DECLARED");
        claims.claim(task.id(), tenant.head());
        claims.unclaim(task.id(), tenant.head());

        tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        assertRefused(task, tenant.head());
    }

    @Test
    void alsoWhileWhoeverStandsInMustStayOut() {
        Task task = firstTask("joint-vote");
        Actor clerk = tenant.clerk();
        Actor head = tenant.head();
        Actor third = tenant.actor(tenant.village(), Role.COMMUNITY_HEAD, 1);
        naming.name(
                new AbsenceWish(
                        clerk.memberId(),
                        tenant.village().id(),
                        third.memberId(),
                        null,
                        absences.today(),
                        absences.today(),
                        "外出"),
                clerk);
        assertRefused(task, head);

        dossiers.exclude(task.dossierId(), third.memberId(), "DECLARED");
        claims.claim(task.id(), head);
    }

    @Test
    void neitherWhoMustStayOutNorANeighbour() {
        Task task = firstTask("joint-vote");
        Actor head = tenant.head();
        sql.sql("insert into dossier_exclusion (dossier_id, member_id, reason) values (?, ?, ?)")
                .params(task.dossierId(), head.memberId(), "回避")
                .update();

        assertThatThrownBy(() -> claims.claim(task.id(), head)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> claims.claim(task.id(), tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD)))
                .isInstanceOf(Refusal.class);
        assertThat(tasks.get(task.id()).assigneeId()).isNull();
    }

    @Test
    void nobodySignsForTheHeadAndNobodyJudgesForAnAssessor() {
        Task first = firstTask("joint-vote");
        Actor director = tenant.actor(tenant.town, Role.TOWN_DIRECTOR);

        assertThat(unheld.mayTake(opened(first, "draft", Role.TOWN_LEADER), director))
                .isFalse();
        Task supervisors = opened(first, "draft", Role.TOWN_SUPERVISOR);
        assertThat(unheld.mayTake(supervisors, director)).isFalse();
        assertThat(unheld.mayTake(supervisors, tenant.townLeader())).isTrue();
        Task lead = opened(first, "draft", Role.CITY_ASSESSOR_LEAD);
        assertThat(unheld.isUnheld(lead)).isTrue();
        assertThat(unheld.mayTake(lead, tenant.cityLeader())).isFalse();
    }

    @Test
    void unitAboveTakesItAndDoesNotCheckItAfterwards() {
        Task task = firstTask("return-shapes");
        Actor office = tenant.townOffice();
        assertRefused(task, tenant.head());
        assertRefused(task, tenant.cityOffice());
        assertThatThrownBy(() -> claims.claim(task.id(), tenant.actor(tenant.otherTown, Role.TOWN_OFFICE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));

        claims.claim(task.id(), office);
        assertThat(complete.complete(task.id(), ANSWERS, office)).isInstanceOf(Completion.Done.class);

        Task next = tasks.openOf(task.dossierId()).get(0);
        assertThat(unheld.mayTake(next, office)).as("the village's next step").isTrue();
        Task check = opened(task, "review", Role.TOWN_OFFICE);
        assertThatThrownBy(() -> claims.claim(check.id(), office)).isInstanceOf(OwnStep.class);
        assertThat(tasks.isHolder(check, tenant.actor(tenant.town, Role.TOWN_OFFICE, 1)))
                .isTrue();
    }

    @Test
    void pageOffersItToWhomItMayAndSaysSoToTheOthers() throws Exception {
        Task task = firstTask("joint-vote");

        assertThat(page(task, tenant.head())).contains("代为接办", "没有人担任", "由本单位的负责人接办");
        assertThat(page(task, tenant.townOffice())).contains("由本单位的负责人接办").doesNotContain("代为接办");
        mvc.perform(post("/tasks/" + task.id() + "/claim")
                        .param("_command", UUID.randomUUID().toString())
                        .param("back", "/tasks/" + task.id())
                        .with(csrf())
                        .with(SignedIn.as(tenant.head())))
                .andExpect(status().is3xxRedirection());
        assertThat(tasks.get(task.id()).assigneeId()).isEqualTo(tenant.head().memberId());
        assertThat(page(task, tenant.townOffice())).doesNotContain("没有人担任");
    }

    private void assertRefused(Task task, Actor actor) {
        assertThatThrownBy(() -> claims.claim(task.id(), actor)).isInstanceOf(NotYours.class);
    }

    private String page(Task task, Actor actor) throws Exception {
        return mvc.perform(get("/tasks/" + task.id()).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Task firstTask(String programme) {
        Dossier dossier = stage.begin(programme, tenant);
        return tasks.openOf(dossier.id()).get(0);
    }

    /** One more task of the same dossier, for another role. */
    private Task opened(Task beside, String step, String role) {
        return tasks.get(engineTasks.open(new NewTask(
                UUID.randomUUID().toString(),
                beside.processInstanceId(),
                beside.dossierId(),
                step,
                step,
                step,
                beside.formId(),
                role,
                null,
                "",
                null)));
    }
}
