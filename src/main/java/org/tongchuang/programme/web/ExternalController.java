package org.tongchuang.programme.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.DryRuns;
import org.tongchuang.programme.PlayDryRun;
import org.tongchuang.programme.ProposeFolder;
import org.tongchuang.programme.SettleFolder;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** Folders from outside: what is wrong with each, its dry run, and the two administrators who switch it on. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/programmes/external")
class ExternalController {

    private final ExternalPages pages;
    private final DryRuns dryRuns;
    private final PlayDryRun play;
    private final ProposeFolder propose;
    private final SettleFolder settle;
    private final Actors actors;
    private final CommandLog commands;
    private final FieldFaults faults;

    ExternalController(
            ExternalPages pages,
            DryRuns dryRuns,
            PlayDryRun play,
            ProposeFolder propose,
            SettleFolder settle,
            Actors actors,
            CommandLog commands,
            FieldFaults faults) {
        this.pages = pages;
        this.dryRuns = dryRuns;
        this.play = play;
        this.propose = propose;
        this.settle = settle;
        this.actors = actors;
        this.commands = commands;
        this.faults = faults;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        return pages.list(actors.current(), locale, model);
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model, Locale locale) {
        return pages.one(key, actors.current(), locale, model);
    }

    @PostMapping("/{key}/dry-runs")
    String dryRun(@PathVariable String key, @RequestParam("_command") String command) {
        String location = once(command, key, actor -> dryRuns.ask(key, actor));
        play.takeUp();
        return location;
    }

    @PostMapping("/{key}/proposals")
    ModelAndView propose(
            @PathVariable String key,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding) {
        return judged(
                key,
                binding,
                () -> once(command, key, actor -> propose.propose(key, form.digest(), form.note(), actor)));
    }

    @PostMapping("/{key}/proposals/{id}/switch-on")
    String switchOn(@PathVariable String key, @PathVariable String id, @RequestParam("_command") String command) {
        return once(command, key, actor -> settle.switchOn(key, id, actor));
    }

    @PostMapping("/{key}/proposals/{id}/refuse")
    ModelAndView refuse(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding) {
        return judged(key, binding, () -> once(command, key, actor -> settle.refuse(key, id, form.reason(), actor)));
    }

    /** Does the deed, or shows the page again with what is to be mended. */
    private ModelAndView judged(String key, BindingResult binding, Supplier<String> deed) {
        if (!binding.hasErrors()) {
            return new ModelAndView(deed.get());
        }
        ExtendedModelMap model = new ExtendedModelMap();
        model.putAll(binding.getModel());
        model.addAttribute("errors", faults.of(binding));
        String page = pages.one(key, actors.current(), LocaleContextHolder.getLocale(), model);
        return new ModelAndView(page, model, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String once(String command, String key, Consumer<Actor> deed) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/programmes/external/" + key, () -> deed.accept(actor));
    }
}
