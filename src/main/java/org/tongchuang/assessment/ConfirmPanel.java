package org.tongchuang.assessment;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.TaskDone;

/** The office has confirmed who assesses; from now on only recusal changes the panel. */
@Component
class ConfirmPanel {

    private final Panels panels;
    private final PanelRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmPanel(Panels panels, PanelRows rows, AuditTrail audit, Clock clock) {
        this.panels = panels;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(TaskDone done) {
        if (panels.isToConfirm(done.task())) {
            panels.of(done.task()).ifPresent(panel -> confirm(panel, done.actor()));
        }
    }

    private void confirm(Panel panel, Actor actor) {
        String names =
                panels.members(panel).stream().map(PanelMember::memberName).collect(Collectors.joining("、"));
        rows.changing().updateConfirmed(panel.id(), clock.instant(), actor.memberName());
        audit.record(new Act(
                "dossier:" + panel.dossierId(),
                "panel-confirmed",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("members", names)));
    }
}
