package org.tongchuang.tracking;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** Takes one dossier of an upgrade to the newer version, all of it or nothing, or notes why it stays. */
@Component
class UpgradeOne {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeOne.class);

    private final UpgradeMapper mapper;
    private final CarryOver carrying;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final AuditTrail audit;

    UpgradeOne(UpgradeMapper mapper, CarryOver carrying, Dossiers dossiers, Programmes programmes, AuditTrail audit) {
        this.mapper = mapper;
        this.carrying = carrying;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.audit = audit;
    }

    /** Does nothing if a form that was sent twice has done the row meanwhile. */
    @Transactional
    public void upgrade(Upgrade upgrade, int rowNo, Actor actor) {
        mapper.lockWaiting(upgrade.id(), rowNo)
                .ifPresent(id -> mapper.updateOutcome(upgrade.id(), rowNo, upgrade(upgrade, id, actor), null, null));
    }

    @Transactional
    public void note(Upgrade upgrade, int rowNo, RuntimeException failure) {
        mapper.lockWaiting(upgrade.id(), rowNo).ifPresent(id -> {
            if (failure instanceof UpgradeBarred bar) {
                mapper.updateOutcome(upgrade.id(), rowNo, UpgradeOutcome.REFUSED, bar.reason(), bar.detail());
            } else if (failure instanceof DossierMissing) {
                mapper.updateOutcome(upgrade.id(), rowNo, UpgradeOutcome.REFUSED, "over", null);
            } else {
                String incident = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Dossier {} was left in its version, incident {}", id, incident, failure);
                mapper.updateOutcome(upgrade.id(), rowNo, UpgradeOutcome.FAILED, "failed", incident);
            }
        });
    }

    private UpgradeOutcome upgrade(Upgrade upgrade, String dossierId, Actor actor) {
        dossiers.see(dossierId, actor);
        dossiers.lockFor(dossierId, actor);
        Dossier dossier = dossiers.see(dossierId, actor);
        if (dossier.programmeVersionId().equals(upgrade.toVersionId())) {
            return UpgradeOutcome.ALREADY;
        }
        if (!dossier.isRunning() || !dossier.programmeVersionId().equals(upgrade.fromVersionId())) {
            throw new UpgradeBarred("over", "");
        }
        carrying.carry(dossier, programmes.get(upgrade.toVersionId()), upgrade.renames());
        record(upgrade, dossier, actor);
        return UpgradeOutcome.DONE;
    }

    private void record(Upgrade upgrade, Dossier dossier, Actor actor) {
        ProgrammeVersion from = programmes.get(upgrade.fromVersionId());
        ProgrammeVersion to = programmes.get(upgrade.toVersionId());
        audit.record(new Act(
                "dossier:" + dossier.id(),
                "dossier-upgraded",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "programme", to.name(),
                        "from", Integer.toString(from.version()),
                        "to", Integer.toString(to.version()),
                        "renamed", upgrade.renamed().isEmpty() ? "–" : upgrade.renamed())));
    }
}
