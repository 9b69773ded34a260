package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Proposals;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** Changes of roles that wait for a second administrator. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/role-proposals")
class ProposalController {

    private final Proposals proposals;
    private final ProposalPages pages;
    private final Actors actors;
    private final CommandLog commands;
    private final FieldFaults faults;

    ProposalController(
            Proposals proposals, ProposalPages pages, Actors actors, CommandLog commands, FieldFaults faults) {
        this.proposals = proposals;
        this.pages = pages;
        this.actors = actors;
        this.commands = commands;
        this.faults = faults;
    }

    @GetMapping
    String list(Model model) {
        return pages.list(actors.current(), model);
    }

    /** The part of the work desk. */
    @GetMapping("/waiting")
    String waiting(Model model) {
        model.addAttribute("proposals", pages.toSecond(actors.current()));
        return "people/waiting";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, @RequestParam("_command") String command) {
        return back(command, actor -> proposals.confirm(actor, id));
    }

    @PostMapping("/{id}/refuse")
    String refuse(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute RefusalForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            model.addAttribute("errors", faults.of(binding));
            model.addAttribute("refused", id);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(model);
        }
        return back(command, actor -> proposals.refuse(actor, id, form.reason().strip()));
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam("_command") String command) {
        return back(command, actor -> proposals.withdraw(actor, id));
    }

    private String back(String command, Consumer<Actor> decision) {
        var actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/role-proposals", () -> decision.accept(actor));
    }
}
