package org.tongchuang.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.survey.Forums;
import org.tongchuang.survey.Minutes;
import org.tongchuang.survey.RecordForum;
import org.tongchuang.survey.VoiceRights;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Writing down forums; each correction is another version. */
@Controller
@RequestMapping("/dossiers/{id}/forums")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class ForumController {

    private final Dossiers dossiers;
    private final Forums forums;
    private final RecordForum recording;
    private final ForumViews views;
    private final VoiceRights rights;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    ForumController(
            Dossiers dossiers,
            Forums forums,
            RecordForum recording,
            ForumViews views,
            VoiceRights rights,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.dossiers = dossiers;
        this.forums = forums;
        this.recording = recording;
        this.views = views;
        this.rights = rights;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/new")
    String begin(@PathVariable String id, Model model) {
        return form(mine(id), "", MinutesForm.empty(), false, model);
    }

    @GetMapping("/{meeting:\\d{1,4}}")
    String show(@PathVariable String id, @PathVariable int meeting, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        if (!rights.maySee(dossier, actor)) {
            throw new SurveyHidden();
        }
        List<Minutes> versions = forums.versions(dossier, meeting);
        boolean named = rights.mayRecord(dossier, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("named", named);
        model.addAttribute("corrects", named && dossier.isRunning());
        model.addAttribute("versions", versions.stream().map(views::of).toList());
        return "survey/minutes";
    }

    @GetMapping("/{meeting:\\d{1,4}}/correction")
    String correct(@PathVariable String id, @PathVariable int meeting, Model model) {
        Dossier dossier = mine(id);
        Minutes latest = forums.versions(dossier, meeting).get(0);
        MinutesForm typed = MinutesForm.of(latest, forums.attendees(latest), forums.topics(latest));
        return form(dossier, "/" + meeting, typed, false, model);
    }

    @PostMapping
    String record(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "false") boolean more,
            @ModelAttribute MinutesForm typed,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        return keep(id, "", command, more, typed, response, model, () -> recording.record(id, typed.said(), actor));
    }

    @PostMapping("/{meeting:\\d{1,4}}")
    String recordAgain(
            @PathVariable String id,
            @PathVariable int meeting,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "false") boolean more,
            @ModelAttribute MinutesForm typed,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        return keep(
                id,
                "/" + meeting,
                command,
                more,
                typed,
                response,
                model,
                () -> recording.correct(id, meeting, typed.said(), actor));
    }

    private String keep(
            String id,
            String meeting,
            String command,
            boolean more,
            MinutesForm typed,
            HttpServletResponse response,
            Model model,
            Supplier<Minutes> effect) {
        Dossier dossier = mine(id);
        Map<String, String> faults = more ? Map.of() : typed.faults(ChinaTime.today(clock));
        if (more || !faults.isEmpty()) {
            response.setStatus(more ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", said(faults));
            return form(dossier, meeting, typed, more, model);
        }
        return "redirect:"
                + commands.once(
                        command,
                        actors.current().memberId(),
                        () -> "/dossiers/" + id + "/forums/" + effect.get().meeting());
    }

    private String form(Dossier dossier, String meeting, MinutesForm typed, boolean more, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("action", "/dossiers/" + dossier.id() + "/forums" + meeting);
        model.addAttribute("correction", !meeting.isEmpty());
        model.addAttribute("typed", typed);
        model.addAttribute("topics", typed.rows(more));
        model.addAttribute("today", ChinaTime.today(clock).toString());
        model.addAttribute("recorder", actors.current());
        return "survey/minutes-form";
    }

    private Dossier mine(String id) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        if (!rights.mayRecord(dossier, actor)) {
            throw new SurveyHidden();
        }
        return dossier;
    }

    private Map<String, String> said(Map<String, String> faults) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach(
                (field, key) -> errors.put(field, labels.getMessage(key, null, LocaleContextHolder.getLocale())));
        return errors;
    }
}
