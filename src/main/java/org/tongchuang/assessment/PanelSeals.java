package org.tongchuang.assessment;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;

/** What a panel member has written stays sealed until all have handed in. */
@Component
class PanelSeals implements SealedParts {

    private final PanelMapper mapper;

    PanelSeals(PanelMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isSealed(Submission submission) {
        return !submission.part().isEmpty() && mapper.countUnsealed(submission.dossierId(), submission.part()) > 0;
    }
}
