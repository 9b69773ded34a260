package org.tongchuang.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notification.Inbox;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** The tab of a dossier's page with the reader's own messages about it. */
@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DossierMessagesController {

    private static final int MOST = 50;

    private final Inbox inbox;
    private final Dossiers dossiers;
    private final Actors actors;

    DossierMessagesController(Inbox inbox, Dossiers dossiers, Actors actors) {
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.actors = actors;
    }

    @GetMapping("/dossiers/{id}/messages")
    String list(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        dossiers.see(id, actor);
        model.addAttribute("messages", inbox.about(id, actor.memberId(), MOST));
        return "notification/dossier-tab";
    }
}
