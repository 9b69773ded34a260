package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Phases;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.CommandLog;

/**
 * What completing a task costs beside the engine's own statements: command, draft, record with what it rests on, audit,
 * the dossier's next phase with its deadline, and the next task with its own.
 */
@DatabaseTest
class CompletionCostTest {

    private static final int MOST = 15;
    private static final String FILLED = "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}";
    private static final String RETURNED = "{\"outcome\": \"RETURNED\", \"opinion\": \"请补充\"}";
    private static final String APPROVED = "{\"outcome\": \"APPROVED\", \"opinion\": \"同意\"}";

    @Autowired
    CommandLog commands;

    @Autowired
    CompleteTask complete;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskForms forms;

    @Autowired
    Submissions submissions;

    @Autowired
    Phases phases;

    @Autowired
    Tenants tenants;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;

    @BeforeEach
    void somebodyHasWorkedAlready() throws Exception {
        clock.reset();
        tenant = tenants.create();
        dossier = begin();
        completeWith(FILLED, tenant.clerk());
        completeWith(RETURNED, tenant.townOffice());
        dossier = begin();
    }

    @Test
    void everyStepTakesFifteenStatementsOfOursAtMost() throws Exception {
        forms.saveDraft(open(), Submission.of(java.util.Map.of()), tenant.clerk());

        assertThat(completeWith(FILLED, tenant.clerk())).hasSizeLessThanOrEqualTo(MOST);
        assertThat(completeWith(RETURNED, tenant.townOffice())).hasSizeLessThanOrEqualTo(MOST);
        assertThat(completeWith(FILLED, tenant.clerk())).hasSizeLessThanOrEqualTo(MOST);
        assertThat(completeWith(APPROVED, tenant.townOffice())).hasSizeLessThanOrEqualTo(MOST);

        assertThat(submissions.list(dossier.id())).hasSize(4);
        assertThat(phases.list(dossier.id()))
                .extracting(stay -> stay.phase() + stay.visit() + (stay.isCurrent() ? " now" : ""))
                .containsExactlyInAnyOrder("filling1", "checking1", "filling2", "checking2 now");
    }

    private List<Statements.Sent> completeWith(String answers, Actor actor) throws Exception {
        Task task = open();
        List<Statements.Sent> sent = Statements.during(
                () -> commands.once(UUID.randomUUID().toString(), actor.memberId(), "/tasks", () -> assertThat(
                                complete.complete(task.id(), answers, actor))
                        .isInstanceOf(Completion.Done.class)));
        return sent.stream().filter(one -> !one.isEngines()).toList();
    }

    private Task open() {
        return tasks.openOf(dossier.id()).get(0);
    }

    private Dossier begin() {
        return stage.begin("two-step", tenant);
    }
}
