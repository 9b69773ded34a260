package org.tongchuang.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;

/**
 * Draws the assessors of a dossier by lot. Whoever has a known interest is shut out of the draw and of the dossier. A
 * pool that is too small gives a panel that is too small, which the office can't confirm before it has found others.
 */
@Component
public class DrawAssessors {

    /** Odd and at least three; a default of ours. */
    static final int SIZE = 3;

    private final PanelRows rows;
    private final Pool pool;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    DrawAssessors(PanelRows rows, Pool pool, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.pool = pool;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Draws once for each process, however often it is asked.
     *
     * @param processInstanceId of a process that the dossier's own has called: each round has its panel
     */
    @Transactional
    public void draw(String dossierId, String processInstanceId) {
        Dossier dossier = dossiers.get(dossierId);
        if (processInstanceId.equals(dossier.processInstanceId())) {
            throw new IllegalStateException("A panel is drawn in a process that the dossier's own calls");
        }
        if (rows.ofProcess(dossierId, processInstanceId).isEmpty()) {
            draw(dossier, processInstanceId);
        }
    }

    private void draw(Dossier dossier, String processInstanceId) {
        Panel panel = new Panel(
                UUID.randomUUID().toString(),
                dossier.id(),
                processInstanceId,
                SIZE,
                chance.nextLong(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null);
        rows.changing().insert(panel);
        List<Candidate> all = pool.of(dossier);
        List<Candidate> order =
                Draw.order(all.stream().filter(Candidate::isFree).toList(), panel.seed());
        for (int place = 1; place <= order.size(); place++) {
            rows.changing()
                    .insertMember(PanelMember.drawn(
                            panel.id(),
                            order.get(place - 1),
                            place,
                            place <= SIZE ? PanelMember.Standing.MEMBER : PanelMember.Standing.RESERVE));
        }
        all.stream().filter(one -> !one.isFree()).forEach(one -> {
            rows.changing().insertMember(PanelMember.excluded(panel.id(), one));
            shutOut(dossier, one);
        });
        pool.leads(dossier).stream().filter(one -> !one.isFree()).forEach(one -> shutOut(dossier, one));
        record(panel, Math.min(order.size(), SIZE), all.size());
    }

    private void shutOut(Dossier dossier, Candidate candidate) {
        dossiers.exclude(
                dossier.id(), candidate.memberId(), candidate.conflict().name());
    }

    private void record(Panel panel, int drawn, int poolSize) {
        audit.record(Act.byItself(
                "dossier:" + panel.dossierId(),
                "panel-drawn",
                Map.of(
                        "drawn", Integer.toString(drawn),
                        "pool", Integer.toString(poolSize),
                        "seed", Long.toString(panel.seed()))));
    }
}
