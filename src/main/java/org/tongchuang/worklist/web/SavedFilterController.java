package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.SavedFilters;
import org.tongchuang.worklist.Worklist;

/** Keeps a filter of the worklist under a name. */
@Controller
@RequestMapping("/tasks/filters")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class SavedFilterController {

    private static final String FILTERS = "/tasks/filters";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 500;

    private final SavedFilters filters;
    private final Worklist worklist;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    SavedFilterController(
            SavedFilters filters, Worklist worklist, Actors actors, CommandLog commands, MessageSource labels) {
        this.filters = filters;
        this.worklist = worklist;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String of, Model model) {
        return page(of, "", false, model);
    }

    @PostMapping
    String save(
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        String called = name.strip();
        String address = BackLink.of(of);
        String fault = fault(called, address, actor);
        if (!fault.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", Map.of("name", labels.getMessage("worklist.fault." + fault, null, locale)));
            return page(of, called, shared, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), address, () -> filters.save(called, address, shared, actor));
    }

    /** Which columns the worklist shows from now on. */
    @PostMapping("/columns")
    String choose(
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "/tasks") String of,
            @RequestParam(defaultValue = "") Set<ListColumn> shown) {
        Actor actor = actors.current();
        String columns = ListColumn.written(shown);
        return "redirect:"
                + commands.once(command, actor.memberId(), BackLink.of(of), () -> worklist.show(columns, actor));
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), FILTERS, () -> filters.drop(id, actor));
    }

    private String fault(String name, String address, Actor actor) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            return "filter-name";
        }
        return filters.isTaken(name, actor) ? "filter-taken" : "";
    }

    private String page(String of, String name, boolean shared, Model model) {
        Actor actor = actors.current();
        model.addAttribute("filters", filters.of(actor));
        model.addAttribute("columns", ListColumn.values());
        model.addAttribute("shown", ListColumn.shown(worklist.shown(actor)));
        model.addAttribute("me", actor.memberId());
        model.addAttribute("of", of.isEmpty() ? "" : BackLink.of(of));
        model.addAttribute("name", name);
        model.addAttribute("shared", shared);
        return "worklist/filters";
    }
}
