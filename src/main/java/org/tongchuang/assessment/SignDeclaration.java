package org.tongchuang.assessment;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/**
 * A panel member says, before anything opens, whether there is an interest. Without one the dossier opens to the member;
 * with one the member is off the panel and out of the dossier, and the next of the draw takes the task over.
 */
@Component
public class SignDeclaration {

    private final Tasks tasks;
    private final Panels panels;
    private final PanelRows rows;
    private final ReplaceMember replace;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    SignDeclaration(
            Tasks tasks,
            Panels panels,
            PanelRows rows,
            ReplaceMember replace,
            Dossiers dossiers,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.panels = panels;
        this.rows = rows;
        this.replace = replace;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs that there is no interest.
     *
     * @param wording the text that stood there
     */
    @Transactional
    public void noInterest(String taskId, String wording, Actor actor) {
        Panel panel = signable(taskId, actor);
        rows.changing().insertDeclaration(declaration(panel, false, "", wording, actor));
        rows.changing().updateDeclared(panel.id(), actor.memberId(), clock.instant());
        dossiers.openTo(panel.dossierId(), actor.memberId());
        record(panel, "no-interest-declared", actor);
    }

    /**
     * Says that there is one, and why.
     *
     * @throws ReasonMissing if it doesn't say why
     */
    @Transactional
    public void interest(String taskId, String reason, String wording, Actor actor) {
        Panel panel = signable(taskId, actor);
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        rows.changing().insertDeclaration(declaration(panel, true, reason.strip(), wording, actor));
        replace.takeOff(panel, actor.memberId(), PanelMember.Why.DECLARED, reason.strip(), actor);
    }

    private Panel signable(String taskId, Actor actor) {
        Task task = tasks.see(taskId, actor);
        boolean own = tasks.isHolder(task, actor) && task.part().equals(actor.memberId());
        if (!own || !panels.awaitsDeclaration(task)) {
            throw new SheetClosed(task.name());
        }
        return panels.of(task).orElseThrow();
    }

    private Declaration declaration(Panel panel, boolean interest, String reason, String wording, Actor actor) {
        return new Declaration(
                UUID.randomUUID().toString(),
                panel.id(),
                panel.dossierId(),
                actor.memberId(),
                actor.memberName(),
                interest,
                reason,
                wording,
                clock.instant());
    }

    private void record(Panel panel, String verb, Actor actor) {
        audit.record(new Act(
                "dossier:" + panel.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of()));
    }
}
