package org.tongchuang.designation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the re-review of one title, unless somebody else has done so or it isn't due any more. */
@Component
class StartReReview {

    private final Titles titles;
    private final LaterDossiers later;
    private final Chronicle chronicle;

    StartReReview(Titles titles, LaterDossiers later, Chronicle chronicle) {
        this.titles = titles;
        this.later = later;
        this.chronicle = chronicle;
    }

    @Transactional
    public boolean start(String id, LocalDate today) {
        Designation title = titles.lock(id);
        if (title.state() != TitleState.ACTIVE || title.reviewOn().isAfter(today)) {
            return false;
        }
        var dossier = later.start(title, LaterDossiers.RE_REVIEW);
        if (dossier.isEmpty()) {
            return false;
        }
        titles.move(title, title.standing().becomes(TitleState.RE_REVIEW_DUE));
        chronicle.note(
                title,
                TitleMoment.RE_REVIEW_DUE,
                dossier.get().id(),
                dossier.get().number(),
                null);
        return true;
    }
}
