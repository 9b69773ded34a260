package org.tongchuang.campaign;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.programme.Manifest;
import org.tongchuang.web.Refusal;

/** Moves one chosen dossier of an act, all of it or nothing, or notes why it couldn't move. */
@Component
class MoveDossier {

    private static final Logger LOG = LoggerFactory.getLogger(MoveDossier.class);

    private final WaitingMapper mapper;
    private final WaitingLists lists;
    private final Campaigns campaigns;
    private final Holds holds;
    private final Effects effects;
    private final ListProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    MoveDossier(
            WaitingMapper mapper,
            WaitingLists lists,
            Campaigns campaigns,
            Holds holds,
            Effects effects,
            ListProcess process,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.lists = lists;
        this.campaigns = campaigns;
        this.holds = holds;
        this.effects = effects;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing to a dossier that somebody else has moved meanwhile. */
    @Transactional
    public void move(String rowId) {
        mapper.findForUpdate(rowId)
                .filter(row -> row.state() == RowState.CHOSEN)
                .ifPresent(this::move);
    }

    @Transactional
    public void fail(String rowId, RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            String detail = refusal.arguments().stream()
                    .findFirst()
                    .map(Object::toString)
                    .orElse(null);
            mapper.updateFailed(rowId, refusal.labelKey(), detail);
            return;
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Waiting dossier {} did not move, incident {}", rowId, incident, failure);
        mapper.updateFailed(rowId, "campaign.fault.unexpected", incident);
    }

    private void move(WaitingDossier row) {
        holds.reason(row).ifPresent(reason -> {
            throw new DossierHeld(reason);
        });
        CampaignAct act = mapper.findAct(row.actId()).orElseThrow();
        Campaign campaign = campaigns.get(row.campaignId());
        Manifest.ListPoint point = lists.point(campaign, row.point());
        mapper.updateDone(row.id(), clock.instant());
        if (row.isListed()) {
            effects.get(point.effect()).apply(act, row);
        }
        process.release(row.processInstanceId(), point.message(), row.outcome().name());
        audit.record(new Act(
                "dossier:" + row.dossierId(),
                row.isListed() ? "dossier-listed" : "dossier-left-out",
                act.memberId(),
                act.memberName(),
                act.unitId(),
                act.unitName(),
                Map.of("list", lists.name(campaign, row.point()), "number", row.dossierNumber())));
    }
}
