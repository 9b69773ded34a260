package org.tongchuang.tracking.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actors;
import org.tongchuang.tracking.Found;
import org.tongchuang.tracking.Search;
import org.tongchuang.web.OpenTo;

/** The search of the top bar. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class SearchController {

    private static final int LONGEST = 100;

    private final Search search;
    private final Actors actors;

    SearchController(Search search, Actors actors) {
        this.search = search;
        this.actors = actors;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        Found found = text.isEmpty() ? new Found(List.of(), List.of(), List.of()) : search.of(text, actors.current());
        model.addAttribute("q", text);
        model.addAttribute("found", found);
        return "tracking/search";
    }
}
