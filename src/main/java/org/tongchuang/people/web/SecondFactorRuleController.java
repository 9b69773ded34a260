package org.tongchuang.people.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.people.SecondFactorRule;
import org.tongchuang.people.SecondFactors;
import org.tongchuang.people.UnitMissing;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Whose roles ask for a second factor, set by an administrator of the root unit. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/second-factor-roles")
class SecondFactorRuleController {

    private final SecondFactorRule rule;
    private final SecondFactors factors;
    private final Actors actors;
    private final CommandLog commands;

    SecondFactorRuleController(SecondFactorRule rule, SecondFactors factors, Actors actors, CommandLog commands) {
        this.rule = rule;
        this.factors = factors;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String page(Model model) {
        var actor = actors.current();
        if (!rule.isRoot(actor)) {
            throw new UnitMissing(actor.unitId());
        }
        model.addAttribute("offered", Role.ALL);
        model.addAttribute("roles", rule.roles(actor.unitId()));
        model.addAttribute("ours", rule.isOurs(actor.unitId()));
        model.addAttribute("canBeKept", factors.canBeKept());
        return "people/second-factor-roles";
    }

    @PostMapping
    String set(@RequestParam(defaultValue = "") List<String> roles, @RequestParam("_command") String command) {
        var actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/second-factor-roles", () -> rule.set(actor, roles));
    }
}
