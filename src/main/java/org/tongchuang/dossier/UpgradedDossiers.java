package org.tongchuang.dossier;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers that have gone on to a newer version of their programme, and with which version's forms their papers are read. */
@Component
public class UpgradedDossiers {

    private final UpgradeHistoryMapper mapper;
    private final Dossiers dossiers;
    private final Clock clock;

    UpgradedDossiers(UpgradeHistoryMapper mapper, Dossiers dossiers, Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * The dossier belongs to another version from now on.
     *
     * @return the dossier as it is now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier upgrade(Dossier dossier, String versionId) {
        dossiers.changed(dossier.id());
        mapper.insert(
                dossier.id(),
                dossier.programmeVersionId(),
                versionId,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (mapper.updateVersion(dossier.id(), dossier.programmeVersionId(), versionId) == 0) {
            throw new IllegalStateException("Dossier " + dossier.id() + " was changed under its lock");
        }
        return dossiers.get(dossier.id());
    }

    /** The version that a paper was handed in under. */
    public String versionOf(Dossier dossier, Submission paper) {
        return mapper.findLeftAfter(dossier.id(), paper.submittedAt()).orElse(dossier.programmeVersionId());
    }
}
