package org.tongchuang.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.campaign.ConfigureProgramme;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.NotConfigurable;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The page on which an office makes a programme of its own of a template, or changes the one it has made. */
@Controller
@RequestMapping("/programmes/{key}/configuration")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ConfigurationController {

    private final ConfigureProgramme configure;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Rights rights;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    ConfigurationController(
            ConfigureProgramme configure,
            Programmes programmes,
            ProgrammeContents contents,
            Rights rights,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.configure = configure;
        this.programmes = programmes;
        this.contents = contents;
        this.rights = rights;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String open(@PathVariable String key, Model model, Locale locale) {
        ProgrammeVersion version = see(key);
        Choices chosen = Choices.of(
                version.manifest(),
                contents.texts(version.id(), Locale.CHINA),
                contents.texts(version.id(), Locale.ENGLISH));
        return form(version, ChoicesForm.write(chosen, version.manifest()), Map.of(), model, locale);
    }

    @PostMapping
    String save(
            @PathVariable String key,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        ProgrammeVersion version = see(key);
        Typed typed = new Typed(fields);
        Choices choices = ChoicesForm.read(typed, version.manifest());
        if (typed.isFaulty()) {
            response.setStatus(422);
            return form(version, fields, typed.errors(labels), model, locale);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        () -> "/programmes/"
                                + configure
                                        .configure(template(version), choices, actor)
                                        .key());
    }

    private ProgrammeVersion see(String key) {
        ProgrammeVersion version = programmes.current(key, actors.current().unitPath());
        if (!version.manifest().configurable()
                && version.manifest().configuredFrom().isEmpty()) {
            throw new NotConfigurable(key);
        }
        return version;
    }

    private static String template(ProgrammeVersion version) {
        Manifest manifest = version.manifest();
        return manifest.configurable() ? version.key() : manifest.configuredFrom();
    }

    private String form(
            ProgrammeVersion version,
            Map<String, String> fields,
            Map<String, String> errors,
            Model model,
            Locale locale) {
        Actor actor = actors.current();
        model.addAttribute("version", version);
        model.addAttribute("texts", contents.texts(version.id(), locale));
        model.addAttribute("typed", fields);
        model.addAttribute("errors", errors);
        model.addAttribute("mayConfigure", rights.may(actor, Action.OPEN_CAMPAIGN, Subject.at(actor.unitPath())));
        return "campaign/configuration";
    }
}
