package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actors;
import org.tongchuang.people.KeepUnits;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The units at and below the administrator's own. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/units")
class UnitController {

    private final KeepUnits units;
    private final UnitPages pages;
    private final Actors actors;
    private final CommandLog commands;

    UnitController(KeepUnits units, UnitPages pages, Actors actors, CommandLog commands) {
        this.units = units;
        this.pages = pages;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        return pages.list(actors.current(), q, page, model);
    }

    @GetMapping("/{id}")
    String page(@PathVariable String id, Model model) {
        return pages.detail(actors.current(), id, model);
    }

    @PostMapping("/{id}/units")
    String create(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute UnitForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        var actor = actors.current();
        if (binding.hasErrors()) {
            return pages.faulty(actor, id, binding, model, response);
        }
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/units/" + units.create(actor, form.below(id)).id());
    }

    @PostMapping("/{id}/name")
    String rename(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute UnitNameForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        var actor = actors.current();
        if (binding.hasErrors()) {
            return pages.faulty(actor, id, binding, model, response);
        }
        return back(
                id,
                command,
                () -> units.rename(actor, id, form.name().strip(), form.nameEn().strip()));
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> units.close(actors.current(), id));
    }

    @PostMapping("/{id}/reopen")
    String reopen(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> units.reopen(actors.current(), id));
    }

    private String back(String id, String command, Runnable change) {
        return "redirect:"
                + commands.once(command, actors.current().memberId(), () -> {
                    change.run();
                    return "/units/" + id;
                });
    }
}
