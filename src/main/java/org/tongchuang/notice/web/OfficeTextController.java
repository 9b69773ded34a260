package org.tongchuang.notice.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notice.Clearance;
import org.tongchuang.notice.Clearances;
import org.tongchuang.notice.OfficeContact;
import org.tongchuang.notice.OfficeContacts;
import org.tongchuang.notice.PersonalData;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** What an office writes before a notice: its contact, and texts that a second person has to let through. */
@Controller
@RequestMapping("/notices")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class OfficeTextController {

    private final OfficeContacts contacts;
    private final Clearances clearances;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    OfficeTextController(
            OfficeContacts contacts, Clearances clearances, Actors actors, CommandLog commands, MessageSource labels) {
        this.contacts = contacts;
        this.clearances = clearances;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping("/contact")
    String contact(Model model) {
        Actor actor = actors.current();
        model.addAttribute("contact", contacts.of(actor.unitId()));
        model.addAttribute("mayChange", contacts.mayChange(actor));
        return "notice/contact";
    }

    @PostMapping("/contact")
    String change(
            @RequestParam("_command") String command,
            @RequestParam String address,
            @RequestParam String phone,
            @RequestParam String email) {
        Actor actor = actors.current();
        OfficeContact contact = new OfficeContact(cut(address, 200), cut(phone, 100), cut(email, 200));
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    contacts.change(contact, actor);
                    return "/notices/contact";
                });
    }

    @GetMapping("/texts")
    String texts(Model model) {
        return texts(model, "", Map.of());
    }

    /** Looks at a text and publishes nothing. */
    @PostMapping("/texts/check")
    String check(@RequestParam String body, Model model) {
        List<PersonalData> found = PersonalData.in(cut(body, 1000));
        model.addAttribute("found", found);
        return texts(model, cut(body, 1000), Map.of());
    }

    @PostMapping("/texts")
    String ask(@RequestParam("_command") String command, @RequestParam String body) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    clearances.ask(cut(body, 1000), actor);
                    return "/notices/texts";
                });
    }

    @PostMapping("/texts/{id}/allow")
    String allow(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (reason.isBlank()) {
            String message = labels.getMessage("notice.fault.reason", null, LocaleContextHolder.getLocale());
            return texts(model, "", Map.of("reason", message));
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    clearances.allow(id, cut(reason, 500), actor);
                    return "/notices/texts";
                });
    }

    private String texts(Model model, String typed, Map<String, String> errors) {
        Actor actor = actors.current();
        model.addAttribute(
                "asked",
                clearances.list(actor).stream()
                        .map(one -> new Asked(
                                one, clearances.text(one), one.askedBy().equals(actor.memberId())))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "notice/texts";
    }

    private static String cut(String text, int most) {
        String stripped = text.strip();
        return stripped.length() <= most ? stripped : stripped.substring(0, most);
    }

    /** A text that somebody asked about. */
    public record Asked(Clearance clearance, String text, boolean own) {}
}
