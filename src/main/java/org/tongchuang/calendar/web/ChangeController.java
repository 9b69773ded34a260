package org.tongchuang.calendar.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** Which deadlines a change of the calendar has moved. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ChangeController {

    private static final int SIZE = 50;

    private final CalendarChanges changes;
    private final Actors actors;

    ChangeController(CalendarChanges changes, Actors actors) {
        this.changes = changes;
        this.actors = actors;
    }

    @GetMapping("/calendar/changes/{id}")
    String change(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("change", changes.see(id, actors.current()));
        var paging = new Paging(page, SIZE, changes.countMoves(id), false);
        model.addAttribute("paging", paging);
        model.addAttribute("moves", changes.moves(id, SIZE, paging.offset()));
        return "calendar/change";
    }
}
