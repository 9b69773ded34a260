package org.tongchuang.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.Standards;

/** The standard that a dossier is assessed by: its campaign's edition, as far as it holds for the dossier's grade. */
@Component
public class DossierStandards {

    private final Standards standards;
    private final Dossiers dossiers;

    DossierStandards(Standards standards, Dossiers dossiers) {
        this.standards = standards;
        this.dossiers = dossiers;
    }

    /** Empty if its programme assesses nothing. */
    public Optional<Standard> find(Dossier dossier) {
        Optional<Standard> whole = dossier.standardEditionId() == null
                ? standards.find(dossier.programmeVersionId())
                : Optional.of(standards.edition(dossier.standardEditionId()));
        return whole.map(standard -> standard.forGrade(dossier.grade()));
    }

    public Standard of(Dossier dossier) {
        return find(dossier)
                .orElseThrow(() ->
                        new IllegalArgumentException("Dossier " + dossier.number() + " is assessed by no standard"));
    }

    public Standard ofDossier(String dossierId) {
        return of(dossiers.get(dossierId));
    }
}
