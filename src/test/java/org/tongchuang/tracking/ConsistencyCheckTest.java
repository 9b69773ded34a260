package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenants;

/** Each rule is broken once by hand, and must say so; the transaction takes the damage away again. */
@DatabaseTest
@PastTheGuards({"audit_entry", "submission"})
@Transactional
class ConsistencyCheckTest {

    @Autowired
    List<ConsistencyRule> rules;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MockMvc mvc;

    private final String id = UUID.randomUUID().toString();

    @Test
    void openTaskThatTheEngineDoesNotKnowIsNamed() {
        task("OPEN");

        assertThat(violations("EngineAgrees")).contains(new Inconsistency("listed-task-is-in-engine", id));
    }

    @Test
    void completedTaskWithoutItsSubmissionIsNamed() {
        task("DONE");

        assertThat(violations("TasksAgree")).contains(new Inconsistency("done-task-has-submission", id));
    }

    @Test
    void submissionWithoutItsTaskIsNamed() {
        submission(1);

        assertThat(violations("TasksAgree")).contains(new Inconsistency("submission-has-done-task", id));
    }

    @Test
    void taskSubmittedTwiceIsNamed() {
        task("DONE");
        submission(1);
        sql.update(
                "update submission set id = ? where id = ?", UUID.randomUUID().toString(), id);
        submission(2);

        assertThat(violations("TasksAgree"))
                .contains(new Inconsistency("task-submitted-once", id))
                .noneMatch(one -> one.rule().equals("done-task-has-submission")
                        && one.subject().equals(id));
    }

    @Test
    void signerOfATaskThatIsOverIsNamed() {
        task("DONE");
        sql.update(
                "insert into signature_request (id, task_id, dossier_id, place, state, signer_id, signer_name, unit_id,"
                        + " unit_name, remark, asked_by, asked_name, asked_unit, asked_at)"
                        + " values (?, ?, 'd', 'AFTER', 'OPEN', 's', '何样例', 'u', '示例村', '请看', 'm', '何样例', '示例村',"
                        + " current_timestamp)",
                id,
                id);
        sql.update(
                "insert into held_hand_in (task_id, member_id, unit_id, answers, held_at)"
                        + " values (?, 'm', 'u', '{}', current_timestamp)",
                id);

        assertThat(violations("TasksAgree"))
                .contains(
                        new Inconsistency("asked-signer-has-open-task", id),
                        new Inconsistency("held-hand-in-has-signer", id))
                .doesNotContain(new Inconsistency("signer-after-has-hand-in", id));
    }

    @Test
    void delegationOfATaskThatIsOverIsNamed() {
        task("DONE");
        sql.update(
                "insert into delegation (id, task_id, dossier_id, state, owner_id, delegate_id, delegate_name, remark,"
                        + " asked_by, asked_name, asked_at)"
                        + " values (?, ?, 'd', 'OPEN', 'm', 'other', '何样例', '请填', 'm', '何样例', current_timestamp)",
                id,
                id);

        assertThat(violations("TasksAgree")).contains(new Inconsistency("delegation-is-of-open-task", id));
    }

    @Test
    void runningDossierWithoutItsProcessIsNamed() {
        sql.update(
                "insert into dossier (id, number, campaign_id, programme_version_id, process_key, unit_id, unit_path,"
                        + " unit_name, town_id, state, sensitivity, started_by, started_at, process_instance_id)"
                        + " values (?, ?, 'c', 'v', 'p', 'u', '/none/', '示例村', 't', 'PREPARING', 'P1', 'm', current_timestamp, 'gone')",
                id,
                id);

        assertThat(violations("EngineAgrees")).contains(new Inconsistency("running-dossier-has-process", id));
    }

    @Test
    void changedRecordIsNamed() {
        String chain = "unit:" + id;
        trail.record(new Act(chain, "unit-created", "m", "何样例", id, "示例村", java.util.Map.of()));
        assertThat(trail.verify(chain).isIntact()).isTrue();
        sql.update("update audit_entry set member_name = '别人' where chain = ?", chain);

        assertThat(violations("ChainsHold")).contains(new Inconsistency("chain-whole", chain + "#1"));
    }

    @Test
    void mailThatNobodyTriesIsNamed() {
        sql.update(
                "insert into outbox_message (id, kind, recipient_id, subject, body, state, tries, added_at, next_try_at)"
                        + " values (?, 'MAIL', 'm', 's', 'b', 'WAITING', 0, '2020-01-01 00:00:00', '2020-01-01 00:00:00')",
                id);

        assertThat(violations("OutboxFlows")).contains(new Inconsistency("mail-moves", id));
    }

    @Test
    void onlyAnAdministratorMaySeeThePage() throws Exception {
        var tenant = tenants.create();

        mvc.perform(get("/consistency").with(SignedIn.as(tenant.administrator())))
                .andExpect(status().isOk());
        mvc.perform(get("/consistency").with(SignedIn.as(tenant.clerk()))).andExpect(status().isForbidden());
    }

    private List<Inconsistency> violations(String rule) {
        return rules.stream()
                .filter(one -> ClassUtils.getUserClass(one).getSimpleName().equals(rule))
                .flatMap(one -> one.violations().stream())
                .toList();
    }

    private void task(String state) {
        sql.update(
                "insert into task (id, engine_task_id, process_instance_id, dossier_id, dossier_number, campaign_id,"
                        + " programme_version_id, subject_id, subject_name, part, step, round, name, phase, form_id, unit_id,"
                        + " unit_name, candidate_role, holder, state, opened_at, due_at)"
                        + " values (?, ?, 'i', 'd', 'n', 'c', 'v', 'u', '示例村', '', 's', 1, '自查', '', 'f', 'u', '示例村', '',"
                        + " 'member:m', ?, current_timestamp, current_timestamp)",
                id,
                id,
                state);
    }

    private void submission(int version) {
        sql.update(
                "insert into submission (id, dossier_id, part, step, round, version, task_id, task_name, form_id, unit_id,"
                        + " unit_name, member_id, member_name, body, sha256, submitted_at)"
                        + " values (?, ?, '', 's', 1, ?, ?, '自查', 'f', 'u', '示例村', 'm', '何样例', '{}', '', current_timestamp)",
                id,
                id,
                version,
                id);
    }
}
