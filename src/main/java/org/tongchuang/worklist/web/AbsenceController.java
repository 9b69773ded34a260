package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Who is away when, and who does his work: named by himself, or by whoever looks after the unit. */
@Controller
@RequestMapping("/absences")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class AbsenceController {

    private static final int LONGEST_DAYS = 366;

    private final Absences absences;
    private final NameSubstitute naming;
    private final EndAbsence ending;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    AbsenceController(
            Absences absences,
            NameSubstitute naming,
            EndAbsence ending,
            Programmes programmes,
            ProgrammeContents contents,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.absences = absences;
        this.naming = naming;
        this.ending = ending;
        this.programmes = programmes;
        this.contents = contents;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        return page(AbsenceForm.empty(actors.current().memberId()), locale, model);
    }

    @PostMapping
    String name(
            @RequestParam("_command") String command,
            @ModelAttribute AbsenceForm form,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        Map<String, String> errors = faults(form, locale);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return page(form, locale, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), "/absences", () -> naming.name(wish(form, actor), actor));
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/absences", () -> ending.end(id, actor));
    }

    private Map<String, String> faults(AbsenceForm form, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> first = day(form.firstDay());
        Optional<LocalDate> last = day(form.lastDay());
        if (first.filter(day -> !day.isBefore(absences.today())).isEmpty()) {
            errors.put("firstDay", labels.getMessage("worklist.fault.first-day", null, locale));
        }
        if (last.isEmpty()
                || first.filter(day -> last.get().isBefore(day) || last.get().isAfter(day.plusDays(LONGEST_DAYS)))
                        .isPresent()) {
            errors.put("lastDay", labels.getMessage("worklist.fault.last-day", null, locale));
        }
        if (!Reasons.isGood(form.reason())) {
            errors.put("reason", labels.getMessage("worklist.fault.reason", null, locale));
        }
        return errors;
    }

    private static AbsenceWish wish(AbsenceForm form, Actor actor) {
        return new AbsenceWish(
                form.member(),
                actor.unitId(),
                form.substitute().isEmpty() ? null : form.substitute(),
                form.programme().isEmpty() ? null : form.programme(),
                LocalDate.parse(form.firstDay()),
                LocalDate.parse(form.lastDay()),
                form.reason());
    }

    private String page(AbsenceForm form, Locale locale, Model model) {
        Actor actor = actors.current();
        List<Choice> offered = programmes.allFor(actor.unitPath()).stream()
                .map(version -> new Choice(
                        version.key(), contents.texts(version.id(), locale).text("programme.name")))
                .toList();
        model.addAttribute(
                "lines",
                absences.seen(actor).stream()
                        .map(one -> new Line(
                                one,
                                offered.stream()
                                        .filter(programme -> programme.value().equals(one.programmeKey()))
                                        .map(Choice::label)
                                        .findFirst()
                                        .orElse(one.programmeKey()),
                                one.isOver(absences.today()),
                                absences.mayEnd(one, actor)))
                        .toList());
        model.addAttribute("absence", form);
        model.addAttribute("unitName", actor.unitName());
        model.addAttribute("members", absences.recordable(actor));
        model.addAttribute("colleagues", absences.colleagues(actor.unitId()));
        model.addAttribute("programmes", offered);
        return "worklist/absences";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** An absence as the page shows it. */
    public record Line(Absence absence, String programme, boolean over, boolean mayEnd) {}
}
