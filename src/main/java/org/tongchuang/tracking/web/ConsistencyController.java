package org.tongchuang.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongchuang.people.Actors;
import org.tongchuang.tracking.CheckNotAllowed;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.OpenTo;

/** Whether all records agree, for those who look after the house. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ConsistencyController {

    private final ConsistencyCheck check;
    private final Actors actors;

    ConsistencyController(ConsistencyCheck check, Actors actors) {
        this.check = check;
        this.actors = actors;
    }

    @GetMapping("/consistency")
    String check(Model model) {
        if (!check.mayRun(actors.current())) {
            throw new CheckNotAllowed();
        }
        model.addAttribute("violations", check.violations());
        return "tracking/consistency";
    }
}
