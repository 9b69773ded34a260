package org.tongchuang.survey;

import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panel;
import org.tongchuang.assessment.Panels;
import org.tongchuang.dossier.Dossier;

/** When residents can be asked: from the draw of the panel until its first member hands in scores. */
@Component
class SurveyWindow {

    private final Panels panels;

    SurveyWindow(Panels panels) {
        this.panels = panels;
    }

    boolean isOpen(Dossier dossier) {
        return dossier.isRunning()
                && panels.latest(dossier.id())
                        .filter(panel -> !hasBegunToHandIn(panel))
                        .isPresent();
    }

    private boolean hasBegunToHandIn(Panel panel) {
        return panel.isSealed() || panels.members(panel).stream().anyMatch(member -> member.submittedAt() != null);
    }
}
