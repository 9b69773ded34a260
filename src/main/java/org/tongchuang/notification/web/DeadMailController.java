package org.tongchuang.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.notification.DeadMails;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** Mails that were given up, and the way to send them after all. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/mails")
class DeadMailController {

    private static final int MOST = 100;

    private final DeadMails mails;
    private final Actors actors;

    DeadMailController(DeadMails mails, Actors actors) {
        this.mails = mails;
        this.actors = actors;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("mails", mails.list(actors.current(), MOST, 0));
        model.addAttribute("noServer", mails.isMailServerMissing());
        model.addAttribute("waiting", mails.countWaitingMails());
        return "notification/mails";
    }

    @PostMapping("/{id}/revive")
    String revive(@PathVariable String id) {
        mails.revive(actors.current(), id);
        return "redirect:/mails";
    }
}
