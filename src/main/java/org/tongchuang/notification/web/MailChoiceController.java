package org.tongchuang.notification.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notification.MailChoice.Mails;
import org.tongchuang.notification.MailChoices;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** How one wants mails. The bell tells everything, whatever is chosen. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/messages/settings")
class MailChoiceController {

    private final MailChoices choices;
    private final Actors actors;
    private final CommandLog commands;

    MailChoiceController(MailChoices choices, Actors actors, CommandLog commands) {
        this.choices = choices;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("choice", choices.of(actors.current().memberId()));
        model.addAttribute("kinds", List.of(Mails.values()));
        model.addAttribute("mornings", MailChoices.MORNINGS);
        return "notification/settings";
    }

    @PostMapping
    String choose(
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "AT_ONCE") Mails mails,
            @RequestParam(defaultValue = "") String digestAt) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/messages", () -> choices.choose(mails, digestAt, actor));
    }
}
