package org.tongchuang.dossier;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Numbers a dossier, starts its process and opens its archive, all or nothing. */
@Component
public class StartDossier {

    private final DossierMapper mapper;
    private final DossierProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartDossier(
            DossierMapper mapper,
            @Lazy DossierProcess process,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Dossier start(DossierStart wanted, Actor actor) {
        Dossier dossier = numbered(wanted, actor);
        mapper.insert(dossier);
        String instance = process.start(
                dossier.programmeVersionId(),
                dossier.processKey(),
                dossier.number(),
                Map.of("dossierId", dossier.id(), "unitId", dossier.unitId(), "campaignId", dossier.campaignId()));
        mapper.updateProcess(dossier.id(), instance);
        audit.record(new Act(
                "dossier:" + dossier.id(),
                "dossier-started",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("number", dossier.number(), "unit", dossier.unitName())));
        Dossier started = mapper.find(dossier.id()).orElseThrow();
        events.publishEvent(new DossierStarted(started));
        return started;
    }

    private Dossier numbered(DossierStart wanted, Actor actor) {
        return new Dossier(
                UUID.randomUUID().toString(),
                "%s-%04d".formatted(wanted.series(), nextNumber(wanted.series())),
                wanted.campaignId(),
                wanted.programmeVersionId(),
                wanted.processKey(),
                wanted.unit().id(),
                wanted.unit().path(),
                wanted.unit().name(),
                wanted.townId(),
                "PREPARING",
                null,
                null,
                null,
                wanted.designationId(),
                wanted.standardEditionId(),
                null,
                wanted.sensitivity(),
                actor.memberId(),
                clock.instant(),
                null);
    }

    /** Counts first: two who both tried to begin the series would share its row and then wait for each other. */
    private int nextNumber(String series) {
        if (mapper.incrementSeries(series) == 0) {
            mapper.insertSeries(series);
            mapper.incrementSeries(series);
        }
        return mapper.lastNumber(series);
    }
}
