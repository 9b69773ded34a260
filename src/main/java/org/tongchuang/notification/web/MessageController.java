package org.tongchuang.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notification.Inbox;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** What the signed-in member was told. Looking at the list marks nothing. */
@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class MessageController {

    private static final int PAGE = 20;

    private final Inbox inbox;
    private final Actors actors;

    MessageController(Inbox inbox, Actors actors) {
        this.inbox = inbox;
        this.actors = actors;
    }

    @GetMapping("/messages")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        var memberId = actors.current().memberId();
        var paging = new Paging(page, PAGE, inbox.count(memberId), false);
        model.addAttribute("paging", paging);
        model.addAttribute("messages", inbox.list(memberId, PAGE, paging.offset()));
        model.addAttribute("unread", inbox.countUnread(memberId));
        return "notification/messages";
    }

    @PostMapping("/messages/{id}")
    String open(@PathVariable String id) {
        return "redirect:" + inbox.open(actors.current().memberId(), id);
    }

    @PostMapping("/messages/read")
    String readAll() {
        inbox.markAllRead(actors.current().memberId());
        return "redirect:/messages";
    }
}
