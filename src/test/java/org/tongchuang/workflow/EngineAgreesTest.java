package org.tongchuang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.DailySeal;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A real dossier is damaged on one side, engine or ours, and the other must say so. */
@DatabaseTest
@PastTheGuards({"audit_seal", "dossier"})
@Transactional
class EngineAgreesTest {

    @Autowired
    NoticeStory story;

    @Autowired
    Tasks tasks;

    @Autowired
    DailySeal seals;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    Dossier dossier;
    Task task;

    @BeforeEach
    void startADossier() {
        Tenant tenant = tenants.create();
        Campaign campaign = story.campaign(tenant, Map.of());
        dossier = story.dossier(tenant, campaign, tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
        assertThat(check.violations())
                .extracting(Inconsistency::subject)
                .doesNotContain(dossier.id(), task.id(), task.engineTaskId(), dossier.processInstanceId());
    }

    @Test
    void taskOfTheEngineThatNobodySeesIsNamed() {
        change("update task set state = 'DONE' where id = ?", task.id());

        assertThat(check.violations()).contains(new Inconsistency("engine-task-is-listed", task.engineTaskId()));
    }

    @Test
    void claimThatTheEngineDoesntKnowIsNamed() {
        change("update task set assignee_id = 'somebody' where id = ?", task.id());

        assertThat(check.violations()).contains(new Inconsistency("claim-is-in-engine", task.id()));
    }

    @Test
    void processWithoutADossierIsNamed() {
        change("update dossier set process_instance_id = 'another' where id = ?", dossier.id());

        assertThat(check.violations())
                .contains(
                        new Inconsistency("process-has-running-dossier", dossier.processInstanceId()),
                        new Inconsistency("running-dossier-has-process", dossier.id()));
    }

    @Test
    void branchWithNothingToWaitForIsNamed() {
        String execution = sql.sql("select EXECUTION_ID_ from ACT_RU_TASK where ID_ = ?")
                .param(task.engineTaskId())
                .query(String.class)
                .single();
        change("delete from ACT_RU_IDENTITYLINK where TASK_ID_ = ?", task.engineTaskId());
        change("delete from ACT_RU_VARIABLE where TASK_ID_ = ?", task.engineTaskId());
        change("delete from ACT_RU_TASK where ID_ = ?", task.engineTaskId());

        assertThat(check.violations())
                .contains(
                        new Inconsistency("execution-has-work", execution),
                        new Inconsistency("listed-task-is-in-engine", task.id()));
    }

    @Test
    void jobThatGaveUpUnseenIsNamed() {
        sql.sql(
                        """
                        insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, EXECUTION_ID_, PROCESS_INSTANCE_ID_)
                        values ('gave-up', 1, 'message', 0, :instance, :instance)""")
                .param("instance", dossier.processInstanceId())
                .update();

        assertThat(check.violations())
                .contains(
                        new Inconsistency("failed-job-has-incident", "gave-up"),
                        new Inconsistency("failed-job-is-noted", "gave-up"));
    }

    @Test
    void sealThatWasChangedIsNamed() {
        seals.seal();
        String day = sql.sql("select max(sealed_on) from audit_seal")
                .query(String.class)
                .single();
        change("update audit_seal set hash = 'changed' where sealed_on = ?", day);

        assertThat(check.violations()).extracting(Inconsistency::rule).contains("seal-whole");
    }

    private void change(String statement, String id) {
        assertThat(sql.sql(statement).param(id).update()).isNotNegative();
    }
}
