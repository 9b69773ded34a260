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
        return parts.isKeptFrom(dossiers.get(submission.dossierId()), submission.part(), actor);
    }
}
