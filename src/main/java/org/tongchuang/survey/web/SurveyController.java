package org.tongchuang.survey.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.survey.AnswerPatterns;
import org.tongchuang.survey.Forums;
import org.tongchuang.survey.SlipCodes;
import org.tongchuang.survey.Survey;
import org.tongchuang.survey.SurveyResult;
import org.tongchuang.survey.SurveyResults;
import org.tongchuang.survey.Surveys;
import org.tongchuang.survey.VoiceRights;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** What residents of a dossier's community say: how it stands, and ending it. */
@Controller
@RequestMapping("/dossiers/{id}/survey")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class SurveyController {

    private static final int MOST_CHARS = 200;

    private final Dossiers dossiers;
    private final Surveys surveys;
    private final SurveyResults results;
    private final AnswerPatterns patterns;
    private final ResultViews views;
    private final Forums forums;
    private final VoiceRights rights;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    SurveyController(
            Dossiers dossiers,
            Surveys surveys,
            SurveyResults results,
            AnswerPatterns patterns,
            ResultViews views,
            Forums forums,
            VoiceRights rights,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.results = results;
        this.patterns = patterns;
        this.views = views;
        this.forums = forums;
        this.rights = rights;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            Locale locale) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        if (!rights.maySee(dossier, actor)) {
            throw new SurveyHidden();
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("runs", rights.mayRun(dossier, actor));
        model.addAttribute("records", dossier.isRunning() && rights.mayRecord(dossier, actor));
        model.addAttribute("forums", forums.of(id));
        model.addAttribute("seed", SlipCodes.freshSeed());
        surveys.issuable(dossier, actor).ifPresent(sample -> model.addAttribute("sample", sample));
        surveys.of(id).ifPresent(survey -> fill(model, survey, dossier, actor, locale));
        return htmx == null ? "survey/survey" : "survey/survey-parts";
    }

    @PostMapping("/end")
    String close(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    surveys.close(id, actor);
                    return "/dossiers/" + id + "/survey";
                });
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_CHARS) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", Map.of("reason", labels.getMessage("survey.reopen.missing", null, locale)));
            return show(id, htmx, model, locale);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    surveys.reopen(id, why, actor);
                    return "/dossiers/" + id + "/survey";
                });
    }

    @PostMapping("/batches/{batch}/void")
    String voidBatch(@PathVariable String id, @PathVariable String batch, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    surveys.voidBatch(id, batch, actor);
                    return "/dossiers/" + id + "/survey";
                });
    }

    private void fill(Model model, Survey survey, Dossier dossier, Actor actor, Locale locale) {
        SurveyResult result = results.of(survey.dossierId()).orElseThrow();
        boolean shown = rights.maySeeFigures(survey, dossier, actor);
        model.addAttribute("survey", survey);
        model.addAttribute("result", result);
        model.addAttribute("rows", shown ? views.of(result, locale) : List.of());
        model.addAttribute("shown", shown);
        model.addAttribute("suspicions", isOwn(dossier, actor) ? List.of() : patterns.of(survey));
        model.addAttribute("watched", !isOwn(dossier, actor));
        model.addAttribute("mayReopen", surveys.mayReopen(dossier, actor));
        model.addAttribute("batches", surveys.batches(survey));
    }

    /** The community isn't shown how its answers are watched. */
    private static boolean isOwn(Dossier dossier, Actor actor) {
        return actor.unitId().equals(dossier.unitId());
    }
}
