package org.tongchuang.survey;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.assessment.Panels;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.worklist.TaskDone;

/** Ends a survey with the panel's first scores, so that all members judge by the same figures. */
@Component
class CloseWithPanel {

    private final Panels panels;
    private final Dossiers dossiers;
    private final Surveys surveys;

    CloseWithPanel(Panels panels, Dossiers dossiers, Surveys surveys) {
        this.panels = panels;
        this.dossiers = dossiers;
        this.surveys = surveys;
    }

    /** Before the sheet is sealed, which reads the figures. */
    @Order(0)
    @EventListener
    @Transactional
    void on(TaskDone done) {
        if (panels.scoredIn(done.task()).isPresent()) {
            surveys.closeByPanel(dossiers.get(done.task().dossierId()));
        }
    }
}
