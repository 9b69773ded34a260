package org.tongchuang.survey;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Who may ask the residents, write down what they said, and read it. */
@Component
public class VoiceRights {

    private final Dossiers dossiers;
    private final Rights rights;

    VoiceRights(Dossiers dossiers, Rights rights) {
        this.dossiers = dossiers;
        this.rights = rights;
    }

    public boolean maySee(Dossier dossier, Actor actor) {
        return may(dossier, actor, Action.SEE_SURVEY);
    }

    public boolean mayRun(Dossier dossier, Actor actor) {
        return may(dossier, actor, Action.RUN_SURVEY);
    }

    /** Also who may read the names of those who came. */
    public boolean mayRecord(Dossier dossier, Actor actor) {
        return may(dossier, actor, Action.RECORD_FORUM);
    }

    /** While a survey runs, the community that it is about doesn't see how it stands. */
    public boolean maySeeFigures(Survey survey, Dossier dossier, Actor actor) {
        return !survey.isOpen() || !actor.unitId().equals(dossier.unitId());
    }

    private boolean may(Dossier dossier, Actor actor, Action action) {
        return rights.may(
                actor,
                action,
                Subject.at(dossier.unitPath())
                        .onPanel(dossiers.isReader(dossier.id(), actor))
                        .conflicted(dossiers.isExcluded(dossier.id(), actor)));
    }
}
