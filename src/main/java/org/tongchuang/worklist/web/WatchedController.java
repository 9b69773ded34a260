package org.tongchuang.worklist.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;
import org.tongchuang.worklist.Batches;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.WatchedQuery;
import org.tongchuang.worklist.WatchedWork;
import org.tongchuang.worklist.Worklist;

/** The work of others that one watches over: to ask for many at once, or to pass it on. */
@Controller
@RequestMapping("/tasks/watched")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class WatchedController {

    private static final String PLACE = "/tasks/watched";
    private static final int LAST_PAGE = 50;

    private final WatchedWork watched;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    WatchedController(WatchedWork watched, Deadlines deadlines, Actors actors, Clock clock) {
        this.watched = watched;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = actors.current();
        String text = q.strip();
        WatchedQuery query = new WatchedQuery(late ? clock.instant() : null, text.isEmpty() ? null : text);
        int total = watched.count(actor, query);
        Paging paging = new Paging(Math.min(Math.max(page, 1), LAST_PAGE), ListForm.ROWS, total, total >= Worklist.CAP);
        DueWords words = deadlines.words(actor.unitPath());
        model.addAttribute(
                "lines",
                watched.list(actor, query, ListForm.ROWS, paging.offset()).stream()
                        .map(task -> new Line(task, words.of(task.dueAt())))
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("q", text);
        model.addAttribute("late", late);
        model.addAttribute("most", Batches.MOST);
        model.addAttribute("from", address(text, late, paging.page()));
        return "worklist/watched";
    }

    private static String address(String text, boolean late, int page) {
        return UriComponentsBuilder.fromPath(PLACE)
                .queryParam("late", late)
                .queryParam("page", page)
                .queryParam("q", text)
                .encode()
                .toUriString();
    }

    /** A task and how near its deadline is. */
    public record Line(Task task, DueWords.DueWord due) {}
}
