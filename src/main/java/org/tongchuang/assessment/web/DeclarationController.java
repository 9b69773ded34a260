package org.tongchuang.assessment.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.assessment.SignDeclaration;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Task;

/** A panel member declares, or not, to have no interest. */
@Controller
@RequestMapping("/dossiers/{id}/declaration")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class DeclarationController {

    private final SheetReading reading;
    private final Panels panels;
    private final SignDeclaration sign;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    DeclarationController(
            SheetReading reading,
            Panels panels,
            SignDeclaration sign,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.reading = reading;
        this.panels = panels;
        this.sign = sign;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam String task,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        Task row = reading.task(task, actors.current());
        model.addAttribute("task", row);
        model.addAttribute("open", panels.awaitsDeclaration(row));
        return htmx == null ? "assessment/declaration" : "assessment/declaration-form";
    }

    @PostMapping
    String sign(
            @PathVariable String id,
            @RequestParam String task,
            @RequestParam("_command") String command,
            @RequestParam String interest,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        Actor actor = actors.current();
        String wording = labels.getMessage("assessment.declaration.wording", null, locale);
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    if (interest.equals("none")) {
                        sign.noInterest(task, wording, actor);
                        return "/tasks/" + task;
                    }
                    sign.interest(task, reason, wording, actor);
                    return "/tasks";
                });
    }
}
