package org.tongchuang.survey.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.Surveys;
import org.tongchuang.survey.VoiceRights;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** What residents said, on the page of a panel member who has to rely on it. */
@Component
class SurveyBody implements TaskBody {

    private final Panels panels;
    private final Dossiers dossiers;
    private final Surveys surveys;
    private final VoiceRights rights;

    SurveyBody(Panels panels, Dossiers dossiers, Surveys surveys, VoiceRights rights) {
        this.panels = panels;
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String labelKey() {
        return "survey.tab";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        if (task.part().isEmpty() || panels.of(task).isEmpty()) {
            return Optional.empty();
        }
        Dossier dossier = dossiers.get(task.dossierId());
        return surveys.asks(dossier) && rights.maySee(dossier, actor)
                ? Optional.of("/dossiers/" + dossier.id() + "/survey")
                : Optional.empty();
    }
}
