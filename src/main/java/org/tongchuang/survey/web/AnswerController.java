package org.tongchuang.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.standard.Indicator;
import org.tongchuang.survey.AnswerSurvey;
import org.tongchuang.survey.Survey;
import org.tongchuang.survey.Taken;
import org.tongchuang.survey.WrongCodes;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** Residents answer without sign-in, with the code of their slip and nothing about themselves. */
@Controller
@RequestMapping("/survey")
@OpenTo(OpenTo.Audience.ANYONE)
class AnswerController {

    private final AnswerSurvey answering;
    private final WrongCodes wrong;
    private final CommandLog commands;
    private final WholeStep steps;
    private final MessageSource labels;

    AnswerController(
            AnswerSurvey answering, WrongCodes wrong, CommandLog commands, WholeStep steps, MessageSource labels) {
        this.answering = answering;
        this.wrong = wrong;
        this.commands = commands;
        this.steps = steps;
        this.labels = labels;
    }

    @GetMapping
    String ask() {
        return "survey/code";
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return open(code, request, response, model, locale);
    }

    /** Where a slip leads. */
    @GetMapping("/{code}")
    String follow(
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return open(code, request, response, model, locale);
    }

    @PostMapping("/answers")
    String answer(
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        String code = sent.getOrDefault("code", "");
        if (wrong.areTooMany(request.getRemoteAddr())) {
            return refuse("survey.taken.too-many", HttpStatus.TOO_MANY_REQUESTS, code, response, model, locale);
        }
        Map<String, String> faults = faults(code, sent, locale);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", faults);
            return questions(code, sent, model, locale);
        }
        String location = commands.once(
                command,
                null,
                () -> "/survey/done/"
                        + answering.answer(code, answers(sent)).name().toLowerCase(Locale.ROOT));
        if (location.endsWith("/unknown")) {
            countWrong(request);
        }
        return "redirect:" + location;
    }

    @GetMapping("/done/{outcome:counted|unknown|used|voided|closed|incomplete}")
    String done(@PathVariable String outcome, Model model) {
        model.addAttribute("outcome", outcome);
        return "survey/done";
    }

    private String open(
            String code, HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        if (wrong.areTooMany(request.getRemoteAddr())) {
            return refuse("survey.taken.too-many", HttpStatus.TOO_MANY_REQUESTS, code, response, model, locale);
        }
        Taken standing = answering.look(code);
        if (standing == Taken.COUNTED) {
            return questions(code, Map.of(), model, locale);
        }
        if (standing == Taken.UNKNOWN) {
            countWrong(request);
        }
        String why = "survey.taken." + standing.name().toLowerCase(Locale.ROOT);
        return refuse(why, HttpStatus.UNPROCESSABLE_ENTITY, code, response, model, locale);
    }

    private void countWrong(HttpServletRequest request) {
        steps.run(() -> {
            wrong.count(request.getRemoteAddr());
            return true;
        });
    }

    private String refuse(
            String labelKey, HttpStatus status, String code, HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(status.value());
        model.addAttribute("code", code);
        model.addAttribute("errors", Map.of("code", labels.getMessage(labelKey, null, locale)));
        return "survey/code";
    }

    private String questions(String code, Map<String, String> sent, Model model, Locale locale) {
        Survey survey = answering.surveyOf(code).orElseThrow();
        List<QuestionView> asked = answering.asked(survey).stream()
                .map(row -> QuestionView.of(row, sent.getOrDefault(field(row), ""), locale))
                .toList();
        model.addAttribute("code", code);
        model.addAttribute("survey", survey);
        model.addAttribute("asked", asked);
        return "survey/questions";
    }

    private Map<String, String> faults(String code, Map<String, String> sent, Locale locale) {
        Map<String, String> faults = new LinkedHashMap<>();
        answering.surveyOf(code).map(answering::asked).orElse(List.of()).stream()
                .filter(row -> !row.threshold().question().offers(sent.getOrDefault(field(row), "")))
                .forEach(row -> faults.put(field(row), labels.getMessage("survey.unanswered", null, locale)));
        return faults;
    }

    private static Map<String, String> answers(Map<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        sent.forEach((name, given) -> {
            if (name.startsWith(QuestionView.PREFIX)) {
                answers.put(name.substring(QuestionView.PREFIX.length()), given);
            }
        });
        return answers;
    }

    private static String field(Indicator row) {
        return QuestionView.PREFIX + row.code();
    }
}
