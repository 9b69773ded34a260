package org.tongchuang.dossier;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;

/** Of a town's dossier, a village reads the common papers and its own, not what its neighbours handed in. */
@Component
class OtherUnitsPart implements SealedParts {

    private final Dossiers dossiers;
    private final Parts parts;

    OtherUnitsPart(Dossiers dossiers, Parts parts) {
        this.dossiers = dossiers;
        this.parts = parts;
    }

    /** Nothing is kept from the offices. */
    @Override
    public boolean isSealed(Submission submission) {
        return false;
    }

    @Override
    public boolean isSealedFrom(Submission submission, Actor actor) {
        return !submission.part().isEmpty()
                && !submission.part().equals(actor.unitId())
                && isBelow(actor, dossiers.get(submission.dossierId()))
                && parts.find(submission.dossierId(), submission.part())
                        .filter(DossierPart::isOfUnit)
                        .isPresent();
    }

    private static boolean isBelow(Actor actor, Dossier dossier) {
        return actor.unitPath().startsWith(dossier.unitPath())
                && !actor.unitId().equals(dossier.unitId());
    }
}
