package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.MoveByHand;
import org.tongchuang.worklist.MoveChoice;
import org.tongchuang.worklist.MovePlan;
import org.tongchuang.worklist.PlanMove;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A step that the engine gives up is seen on the board and by the administrator, until it has been tried again. */
@DatabaseTest
@PastTheGuards("dossier")
class IncidentsTest {

    @Autowired
    NoticeStory story;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService engine;

    @Autowired
    ProcessDriver driver;

    @Autowired
    Incidents incidents;

    @Autowired
    Boards boards;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSentence sentences;

    @Autowired
    PlanMove moves;

    @Autowired
    MoveByHand move;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

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
    Campaign campaign;
    Dossier dossier;
    Actor administrator;

    @BeforeEach
    void letAStepFail() {
        clock.reset();
        tenant = tenants.create();
        administrator = tenant.administrator();
        campaign = story.campaign(tenant, Map.of());
        dossier = story.dossier(tenant, campaign, tenant.village());
        runtime.createProcessInstanceModification(dossier.processInstanceId())
                .cancelAllForActivity("confirmObject")
                .startBeforeActivity("passedTown")
                .execute();
        moveTo("gone");
        Job job = job();
        while (job.getRetries() > 0) {
            fail(job.getId());
            job = job();
        }
        moveTo(campaign.id());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void administratorReadsWhatStandsStillAndWhy() throws Exception {
        assertThat(incidents.list(administrator, 10, 0))
                .singleElement()
                .returns(dossier.number(), Incident::dossierNumber)
                .returns("报送市创建办", Incident::activityName);

        assertThat(page("/incidents", administrator))
                .contains(tenant.village().name(), dossier.number(), "报送市创建办", "没有找到", "CampaignMissing", "重试这一步")
                .doesNotContain("\tat org");
        assertThat(incidents.count(tenants.create().administrator())).isZero();
        mvc.perform(get("/incidents").with(SignedIn.as(tenant.townOffice()))).andExpect(status().isForbidden());
    }

    @Test
    void diagramShowsWhereItStands() throws Exception {
        assertThat(page("/dossiers/" + dossier.id() + "/diagram", tenant.townOffice()))
                .contains("data-note=\"submitToCity\"", "停在这里", "系统在“报送市创建办”没有办成");
    }

    @Test
    void boardIsBlockedUntilTheStepHasBeenRetried() throws Exception {
        assertThat(line().light()).isEqualTo(Light.BLOCK);
        assertThat(page("/board?campaign=" + campaign.id() + "&why=" + dossier.id(), tenant.cityOffice()))
                .contains("系统在“报送市创建办”这一步没有办成");
        String id = incidents.list(administrator, 1, 0).get(0).id();

        mvc.perform(post("/incidents/" + id + "/retry")
                        .param("_command", UUID.randomUUID().toString())
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/incidents"));
        driver.runUntilQuiet(dossier.number());

        assertThat(incidents.count(administrator)).isZero();
        assertThat(line().light()).isNotEqualTo(Light.BLOCK);
        assertThat(audit.entries("dossier:" + dossier.id(), 10, 0))
                .extracting(entry -> sentences.of(entry, Locale.SIMPLIFIED_CHINESE))
                .anyMatch(said -> said.contains("让系统重试停住的步骤“报送市创建办”"));
        mvc.perform(post("/incidents/" + id + "/retry")
                        .param("_command", UUID.randomUUID().toString())
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void dossierIsMovedOnFromTheStepThatFailed() {
        MoveChoice stuck = moves.choices(dossier.id(), administrator).get(0);
        MovePlan plan = moves.preview(dossier.id(), stuck.from().id(), "submitToCity", administrator);
        assertThat(plan.closing()).isEmpty();

        steps.run(() -> {
            move.move(dossier.id(), stuck.from().id(), "submitToCity", plan.digest(), "系统停住，人工移动。", administrator);
            return "";
        });

        assertThat(incidents.count(administrator)).isZero();
        assertThat(dossiers.get(dossier.id()).state()).isEqualTo("TOWN_PASSED");
        assertThat(tasks.openOf(dossier.id())).extracting(Task::step).containsExactly("submitToCity");
        assertThat(check.violations())
                .extracting(Inconsistency::subject)
                .doesNotContain(dossier.id(), dossier.processInstanceId());
    }

    @Test
    void onlyWhoeverSeesTheDossierMayRetry() throws Exception {
        String id = incidents.list(administrator, 1, 0).get(0).id();

        for (Actor stranger : new Actor[] {tenants.create().administrator(), tenant.cityOffice()}) {
            mvc.perform(post("/incidents/" + id + "/retry")
                            .param("_command", UUID.randomUUID().toString())
                            .with(SignedIn.as(stranger))
                            .with(csrf()))
                    .andExpect(status().is4xxClientError());
        }

        assertThat(incidents.count(administrator)).isEqualTo(1);
    }

    @Test
    void noteThatTheEngineDoesntShareIsAnInconsistency() {
        String id = incidents.list(administrator, 1, 0).get(0).id();
        assertThat(check.violations()).extracting(Inconsistency::subject).doesNotContain(id);

        sql.sql("update failed_step set id = ? where id = ?")
                .params("x" + id, id)
                .update();

        assertThat(check.violations())
                .contains(
                        new Inconsistency("failed-job-is-noted", id),
                        new Inconsistency("noted-failure-is-in-engine", "x" + id));
        sql.sql("update failed_step set id = ? where id = ?")
                .params(id, "x" + id)
                .update();
    }

    private BoardLine line() {
        return boards.see(campaign.id(), "main", null, tenant.cityOffice(), Locale.SIMPLIFIED_CHINESE)
                .lines()
                .get(0);
    }

    private Job job() {
        return engine.createJobQuery()
                .rootProcessInstanceId(dossier.processInstanceId())
                .messages()
                .singleResult();
    }

    private void fail(String jobId) {
        try {
            engine.executeJob(jobId);
        } catch (ProcessEngineException expected) {
            return;
        }
        throw new AssertionError("The step did not fail");
    }

    private void moveTo(String campaignId) {
        sql.sql("update dossier set campaign_id = ? where id = ?")
                .params(campaignId, dossier.id())
                .update();
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
