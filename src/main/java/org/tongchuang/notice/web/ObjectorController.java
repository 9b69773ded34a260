package org.tongchuang.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.notice.SeeObjector;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** Who objected, for the one who handles it; looking is a deliberate act that leaves a record. */
@Controller
@RequestMapping("/notices/objections/{id}/objector")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ObjectorController {

    private final SeeObjector objectors;
    private final Actors actors;
    private final WholeStep steps;

    ObjectorController(SeeObjector objectors, Actors actors, WholeStep steps) {
        this.objectors = objectors;
        this.actors = actors;
        this.steps = steps;
    }

    @GetMapping
    String closed(@PathVariable String id, Model model) {
        model.addAttribute("objection", objectors.find(id, actors.current()));
        return "notice/objector";
    }

    @PostMapping
    String open(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        model.addAttribute("objection", objectors.find(id, actor));
        steps.run(() -> objectors.see(id, actor)).ifPresent(objector -> model.addAttribute("objector", objector));
        return "notice/objector";
    }
}
