package org.tongchuang.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.proof.ProofSpent;
import org.tongchuang.survey.AnswerPatterns;
import org.tongchuang.survey.AnswerSurvey;
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
    private final AnswerPatterns patterns;
    private final WrongCodes wrong;
    private final AnswerSheet sheet;
    private final CommandLog commands;
    private final WholeStep steps;
    private final MessageSource labels;

    AnswerController(
            AnswerSurvey answering,
            AnswerPatterns patterns,
            WrongCodes wrong,
            AnswerSheet sheet,
            CommandLog commands,
            WholeStep steps,
            MessageSource labels) {
        this.answering = answering;
        this.patterns = patterns;
        this.wrong = wrong;
        this.sheet = sheet;
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
        Map<String, String> faults = sheet.faults(code, sent, locale);
        if (!faults.isEmpty()) {
            return faulty(code, sent, faults, response, model, locale);
        }
        try {
            String location = commands.once(command, null, () -> counted(code, sent, request));
            if (location.endsWith("/unknown")) {
                countWrong(request);
            }
            return "redirect:" + location;
        } catch (ProofSpent spent) {
            return faulty(code, sent, sheet.unproven(locale), response, model, locale);
        }
    }

    private String counted(String code, Map<String, String> sent, HttpServletRequest request) {
        sheet.spend(code, sent);
        Map<String, String> answers = AnswerSheet.answers(sent);
        Taken taken = answering.answer(code, answers);
        if (taken == Taken.COUNTED) {
            String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            patterns.note(answering.surveyOf(code).orElseThrow().id(), answers, request.getRemoteAddr(), agent);
        }
        return "/survey/done/" + taken.name().toLowerCase(Locale.ROOT);
    }

    private String faulty(
            String code,
            Map<String, String> sent,
            Map<String, String> faults,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", faults);
        return sheet.draw(code, sent, model, locale);
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
            return sheet.draw(code, Map.of(), model, locale);
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
}
