package org.tongchuang.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.proof.Proofs;
import org.tongchuang.standard.Indicator;
import org.tongchuang.survey.AnswerSurvey;
import org.tongchuang.survey.Survey;

/** The questions as one resident sees them, and what is missing in what was sent. */
@Component
class AnswerSheet {

    private static final String PROOF = "altcha";

    private final AnswerSurvey answering;
    private final Proofs proofs;
    private final MessageSource labels;

    AnswerSheet(AnswerSurvey answering, Proofs proofs, MessageSource labels) {
        this.answering = answering;
        this.proofs = proofs;
        this.labels = labels;
    }

    String draw(String code, Map<String, String> sent, Model model, Locale locale) {
        Survey survey = answering.surveyOf(code).orElseThrow();
        List<QuestionView> asked = answering.asked(survey).stream()
                .map(row -> QuestionView.of(row, sent.getOrDefault(field(row), ""), locale))
                .toList();
        model.addAttribute("code", code);
        model.addAttribute("survey", survey);
        model.addAttribute("asked", asked);
        model.addAttribute("challenge", proofs.challenge(form(code)));
        return "survey/questions";
    }

    /** Nothing is wrong with the answers to an unknown code: whoever guesses is counted instead. */
    Map<String, String> faults(String code, Map<String, String> sent, Locale locale) {
        Optional<Survey> survey = answering.surveyOf(code);
        Map<String, String> faults = new LinkedHashMap<>();
        survey.map(answering::asked).orElse(List.of()).stream()
                .filter(row -> !row.threshold().question().offers(sent.getOrDefault(field(row), "")))
                .forEach(row -> faults.put(field(row), labels.getMessage("survey.unanswered", null, locale)));
        boolean unproven = survey.isPresent() && !proofs.isGood(proof(sent), form(code));
        return faults.isEmpty() && unproven ? unproven(locale) : faults;
    }

    Map<String, String> unproven(Locale locale) {
        return Map.of(PROOF, labels.getMessage("proof.refused", null, locale));
    }

    /** Part of the step that counts the answer. */
    void spend(String code, Map<String, String> sent) {
        if (answering.surveyOf(code).isPresent()) {
            proofs.spend(proof(sent));
        }
    }

    /** Indicator to the key of the choice. */
    static Map<String, String> answers(Map<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        sent.forEach((name, given) -> {
            if (name.startsWith(QuestionView.PREFIX)) {
                answers.put(name.substring(QuestionView.PREFIX.length()), given);
            }
        });
        return answers;
    }

    private static String proof(Map<String, String> sent) {
        return sent.getOrDefault(PROOF, "");
    }

    private static String form(String code) {
        return "survey with " + code;
    }

    private static String field(Indicator row) {
        return QuestionView.PREFIX + row.code();
    }
}
