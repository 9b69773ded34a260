package org.tongchuang.tracking.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.tracking.Incident;
import org.tongchuang.tracking.Incidents;
import org.tongchuang.tracking.PlainCause;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Steps that were given up: what stands still, why, and the button to try again. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class IncidentController {

    private static final int SIZE = 20;
    private static final int MOST = 1000;

    private final Incidents incidents;
    private final PlainCause causes;
    private final Actors actors;
    private final CommandLog commands;

    IncidentController(Incidents incidents, PlainCause causes, Actors actors, CommandLog commands) {
        this.incidents = incidents;
        this.causes = causes;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping("/incidents")
    String list(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        Actor actor = actors.current();
        int count = incidents.count(actor);
        Paging paging = new Paging(page, SIZE, count, count == MOST);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "incidents",
                incidents.list(actor, SIZE, paging.offset()).stream()
                        .map(each -> new Line(each, causes.of(each.message(), locale), incidents.causes(each)))
                        .toList());
        return "tracking/incidents";
    }

    @PostMapping("/incidents/{id}/retry")
    String retry(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    incidents.retry(id, actor);
                    return "/incidents";
                });
    }

    /** An incident as the page shows it. */
    public record Line(Incident incident, String why, List<String> causes) {}
}
