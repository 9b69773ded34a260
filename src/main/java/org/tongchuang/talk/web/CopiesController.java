package org.tongchuang.talk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.talk.Copies;
import org.tongchuang.talk.ReadCopy;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** What was sent to the signed-in member for his notice. Looking at it marks nothing. */
@Controller
@RequestMapping("/copies")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CopiesController {

    private static final int PAGE = 20;

    private final Copies copies;
    private final ReadCopy read;
    private final Actors actors;
    private final CommandLog commands;

    CopiesController(Copies copies, ReadCopy read, Actors actors, CommandLog commands) {
        this.copies = copies;
        this.read = read;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String list(
            @RequestParam(name = "read", defaultValue = "false") boolean isRead,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = actors.current();
        int total = copies.countReceived(actor, isRead);
        Paging paging = new Paging(Math.min(page, Copies.MANY / PAGE), PAGE, total, total == Copies.MANY);
        model.addAttribute("copies", copies.received(actor, isRead, PAGE, paging.offset()));
        model.addAttribute("read", isRead);
        model.addAttribute("paging", paging);
        return "talk/copies";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/copies", () -> read.read(id, actor));
    }
}
