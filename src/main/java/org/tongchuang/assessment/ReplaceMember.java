package org.tongchuang.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.TransferTask;

/**
 * Takes a member off a panel and puts the next of the draw in the place. With nobody left in reserve the place stays
 * empty until the office has named more assessors and fills it up.
 */
@Component
public class ReplaceMember {

    private final Panels panels;
    private final PanelRows rows;
    private final Pool pool;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final TransferTask transfer;
    private final Rights rights;
    private final AuditTrail audit;

    ReplaceMember(
            Panels panels,
            PanelRows rows,
            Pool pool,
            Dossiers dossiers,
            Tasks tasks,
            TransferTask transfer,
            Rights rights,
            AuditTrail audit) {
        this.panels = panels;
        this.rows = rows;
        this.pool = pool;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.transfer = transfer;
        this.rights = rights;
        this.audit = audit;
    }

    /** Whether this actor decides on recusals of a dossier. */
    public boolean mayDecide(Dossier dossier, Actor actor) {
        return rights.may(
                actor,
                Action.ACT_ON_LIST,
                Subject.at(dossier.unitPath()).conflicted(dossiers.isExcluded(dossier.id(), actor)));
    }

    /**
     * The office agrees to a recusal.
     *
     * @throws PanelFixed if the member has handed in or isn't on the panel
     */
    @Transactional
    public void recuse(String dossierId, String memberId, String reason, Actor actor) {
        Panel panel = decidable(dossierId, actor);
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        takeOff(panel, memberId, PanelMember.Why.RECUSED, reason.strip(), actor);
    }

    /** Puts newly named assessors into empty places. */
    @Transactional
    public void fillUp(String dossierId, Actor actor) {
        fill(decidable(dossierId, actor), actor);
    }

    void takeOff(Panel panel, String memberId, PanelMember.Why why, String reason, Actor actor) {
        boolean there = panels.members(panel).stream()
                .anyMatch(member -> member.memberId().equals(memberId));
        if (!there
                || panel.isSealed()
                || rows.changing().updateStanding(panel.id(), memberId, PanelMember.Standing.LEFT, why, reason) == 0) {
            throw new PanelFixed();
        }
        dossiers.exclude(panel.dossierId(), memberId, why.name());
        record(panel, "member-left", Map.of("member", nameOf(panel, memberId), "reason", reason), actor);
        fill(panel, actor);
    }

    private void fill(Panel panel, Actor actor) {
        addNewlyNamed(panel);
        while (panels.members(panel).size() < panel.sizeWanted()) {
            Optional<PanelMember> next = panels.everybody(panel).stream()
                    .filter(one -> one.standing() == PanelMember.Standing.RESERVE)
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            promote(panel, next.get(), actor);
        }
    }

    private void promote(Panel panel, PanelMember next, Actor actor) {
        rows.changing().updateStanding(panel.id(), next.memberId(), PanelMember.Standing.MEMBER, null, null);
        orphan(panel).ifPresent(task -> transfer.toMember(task, next.memberId(), next.memberId()));
        record(panel, "member-moved-up", Map.of("member", next.memberName()), actor);
    }

    /** The open task of somebody who has left. */
    private Optional<Task> orphan(Panel panel) {
        List<String> left = panels.everybody(panel).stream()
                .filter(one -> one.standing() == PanelMember.Standing.LEFT)
                .map(PanelMember::memberId)
                .toList();
        return tasks.openOf(panel.dossierId()).stream()
                .filter(task -> task.processInstanceId().equals(panel.processInstanceId()))
                .filter(task -> left.contains(task.part()))
                .findFirst();
    }

    private void addNewlyNamed(Panel panel) {
        Dossier dossier = dossiers.get(panel.dossierId());
        List<PanelMember> known = panels.everybody(panel);
        List<Candidate> fresh = pool.of(dossier).stream()
                .filter(one -> known.stream().noneMatch(old -> old.memberId().equals(one.memberId())))
                .collect(Collectors.toList());
        int last = known.stream().mapToInt(PanelMember::place).max().orElse(0);
        fresh.stream().filter(one -> !one.isFree()).forEach(one -> {
            rows.changing().insertMember(PanelMember.excluded(panel.id(), one));
            dossiers.exclude(dossier.id(), one.memberId(), one.conflict().name());
        });
        for (Candidate one : Draw.order(fresh.stream().filter(Candidate::isFree).toList(), panel.seed())) {
            rows.changing().insertMember(PanelMember.drawn(panel.id(), one, ++last, PanelMember.Standing.RESERVE));
        }
    }

    private Panel decidable(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!mayDecide(dossier, actor)) {
            throw new PanelFixed();
        }
        return panels.latest(dossierId).filter(panel -> !panel.isSealed()).orElseThrow(PanelFixed::new);
    }

    private String nameOf(Panel panel, String memberId) {
        return panels.everybody(panel).stream()
                .filter(one -> one.memberId().equals(memberId))
                .map(PanelMember::memberName)
                .findFirst()
                .orElse("");
    }

    private void record(Panel panel, String verb, Map<String, String> facts, Actor actor) {
        audit.record(new Act(
                "dossier:" + panel.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }
}
