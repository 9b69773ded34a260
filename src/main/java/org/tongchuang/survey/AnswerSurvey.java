package org.tongchuang.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.standard.Indicator;

/**
 * Takes one answer for one code, without asking who it is from. The code is marked and the counts go up; nothing else
 * is written, so nobody can tell later who said what.
 */
@Component
public class AnswerSurvey {

    private final SurveyMapper mapper;
    private final DossierStandards standards;

    AnswerSurvey(SurveyMapper mapper, DossierStandards standards) {
        this.mapper = mapper;
        this.standards = standards;
    }

    /** Whether a code can be answered with now. */
    public Taken look(String code) {
        return mapper.findCode(SlipCodes.hash(code))
                .map(found -> look(found, survey(found)))
                .orElse(Taken.UNKNOWN);
    }

    /** The survey that a code belongs to. */
    public Optional<Survey> surveyOf(String code) {
        return mapper.findCode(SlipCodes.hash(code)).map(this::survey);
    }

    /** The rows that residents are asked about. */
    public List<Indicator> asked(Survey survey) {
        return standards.ofDossier(survey.dossierId()).surveyed();
    }

    /**
     * Counts an answer.
     *
     * @param answers indicator to the key of the choice
     */
    @Transactional
    public Taken answer(String code, Map<String, String> answers) {
        Optional<SurveyCode> found = mapper.findCode(SlipCodes.hash(code));
        return found.isEmpty() ? Taken.UNKNOWN : answer(found.get(), answers);
    }

    private Taken answer(SurveyCode code, Map<String, String> answers) {
        Survey survey = mapper.findForUpdate(code.surveyId()).orElseThrow();
        Taken standing = look(mapper.findCode(code.codeHash()).orElseThrow(), survey);
        if (standing != Taken.COUNTED) {
            return standing;
        }
        List<Indicator> rows = asked(survey);
        if (!rows.stream().allMatch(row -> isAnswered(row, answers))) {
            return Taken.INCOMPLETE;
        }
        if (mapper.updateUsed(code.codeHash()) == 0) {
            return Taken.USED;
        }
        rows.forEach(row -> mapper.updateCounted(survey.id(), row.code(), answers.get(row.code())));
        return Taken.COUNTED;
    }

    private static Taken look(SurveyCode code, Survey survey) {
        return switch (code.state()) {
            case USED -> Taken.USED;
            case VOID -> Taken.VOIDED;
            case ISSUED -> survey.isOpen() ? Taken.COUNTED : Taken.CLOSED;
        };
    }

    private Survey survey(SurveyCode code) {
        return mapper.find(code.surveyId()).orElseThrow();
    }

    private static boolean isAnswered(Indicator row, Map<String, String> answers) {
        String given = answers.get(row.code());
        return given != null && row.threshold().question().offers(given);
    }
}
