package org.tongchuang.survey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/**
 * A panel judges by three methods. Site visit and archive check stand in its own form, which demands them; of the third,
 * a questionnaire or a forum, the form only names which, and here it must be on record: enough answers, or minutes.
 */
@Component
class VoiceRecorded implements CompletionCheck {

    /** The field of a panel's form that says which it was; a form without it leaves it to what is on record. */
    private static final String METHOD = "voiceMethod";

    private static final String QUESTIONNAIRE = "QUESTIONNAIRE";
    private static final String FORUM = "FORUM";
    private static final String BOTH = "BOTH";

    private final Panels panels;
    private final Dossiers dossiers;
    private final Surveys surveys;
    private final SurveyResults results;
    private final Units units;

    VoiceRecorded(Panels panels, Dossiers dossiers, Surveys surveys, SurveyResults results, Units units) {
        this.panels = panels;
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.results = results;
        this.units = units;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        if (panels.scoredIn(task).isEmpty() || panels.awaitsDeclaration(task)) {
            return List.of();
        }
        Dossier dossier = dossiers.get(task.dossierId());
        return surveys.asks(dossier) ? missing(dossier, Objects.toString(answers.get(METHOD), "")) : List.of();
    }

    private List<Missing> missing(Dossier dossier, String method) {
        return switch (method) {
            case QUESTIONNAIRE -> survey(dossier).stream().toList();
            case FORUM -> forum(dossier).stream().toList();
            case BOTH ->
                Stream.of(survey(dossier), forum(dossier))
                        .flatMap(Optional::stream)
                        .toList();
            default ->
                survey(dossier).isPresent() && forum(dossier).isPresent()
                        ? List.of(absent(dossier, "survey.missing.either"))
                        : List.of();
        };
    }

    private Optional<Missing> survey(Dossier dossier) {
        Optional<SurveyResult> result = results.of(dossier.id());
        if (result.isEmpty()) {
            return Optional.of(absent(dossier, "survey.missing.survey"));
        }
        return result.filter(counted -> !counted.isValid())
                .map(counted -> absent(dossier, "survey.missing.sample", counted.answered(), counted.leastSample()));
    }

    private Optional<Missing> forum(Dossier dossier) {
        return results.isForumHeld(dossier.id())
                ? Optional.empty()
                : Optional.of(absent(dossier, "survey.missing.forum"));
    }

    private Missing absent(Dossier dossier, String labelKey, Object... counts) {
        Stream<Object> town = Stream.of(units.get(dossier.townId()).name());
        return new Missing(
                labelKey, Stream.concat(town, Stream.of(counts)).toList(), "/dossiers/" + dossier.id() + "/survey");
    }
}
