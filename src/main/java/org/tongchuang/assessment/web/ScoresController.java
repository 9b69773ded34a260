package org.tongchuang.assessment.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.tongchuang.assessment.ReplaceMember;
import org.tongchuang.assessment.SheetPicture;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/** What was handed in on a dossier, column beside column. */
@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class ScoresController {

    private final SheetReading reading;
    private final SheetViews views;
    private final ReplaceMember replace;
    private final Actors actors;

    ScoresController(SheetReading reading, SheetViews views, ReplaceMember replace, Actors actors) {
        this.reading = reading;
        this.views = views;
        this.replace = replace;
        this.actors = actors;
    }

    @GetMapping("/dossiers/{id}/scores")
    String scores(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model,
            Locale locale) {
        Actor actor = actors.current();
        SheetPicture picture = reading.handedIn(id, actor);
        model.addAttribute("sheet", views.of(picture, locale));
        model.addAttribute("versions", reading.versions(id));
        model.addAttribute("decides", replace.mayDecide(picture.dossier(), actor));
        return htmx == null ? "assessment/scores" : "assessment/scores-columns";
    }
}
