package org.tongchuang.calendar.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.calendar.CalendarYears;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.SettleChanges;
import org.tongchuang.calendar.TakeOverNotice;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** Takes over a year's notice in two steps: paste or upload, look at what changes, confirm. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/calendar/notices")
class NoticeController {

    private final TakeOverNotice notices;
    private final SettleChanges settle;
    private final CalendarYears years;
    private final Actors actors;
    private final CommandLog commands;
    private final FieldFaults faults;
    private final Clock clock;

    NoticeController(
            TakeOverNotice notices,
            SettleChanges settle,
            CalendarYears years,
            Actors actors,
            CommandLog commands,
            FieldFaults faults,
            Clock clock) {
        this.notices = notices;
        this.settle = settle;
        this.years = years;
        this.actors = actors;
        this.commands = commands;
        this.faults = faults;
        this.clock = clock;
    }

    @GetMapping("/new")
    String form(Model model) {
        years.demandMayChange(actors.current());
        model.addAttribute("form", new NoticeForm(ChinaTime.today(clock).getYear() + 1, "", ""));
        return "calendar/notice";
    }

    @PostMapping("/preview")
    String preview(
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult binding,
            @RequestParam(required = false) MultipartFile file,
            Model model)
            throws IOException {
        var actor = actors.current();
        years.demandMayChange(actor);
        var text = file == null || file.isEmpty() ? form.text() : new String(file.getBytes(), StandardCharsets.UTF_8);
        model.addAttribute("form", new NoticeForm(form.year(), form.source(), text));
        if (binding.hasErrors()) {
            model.addAttribute("errors", faults.of(binding));
            return "calendar/notice";
        }
        model.addAttribute("preview", notices.preview(actor, form.year(), text));
        return "calendar/notice";
    }

    @PostMapping
    String takeOver(@RequestParam("_command") String command, @Valid @ModelAttribute NoticeForm form) {
        var actor = actors.current();
        var location = commands.once(command, actor.memberId(), () -> {
            var result = notices.takeOver(actor, form.year(), form.source(), form.text());
            return result.changeId() == null ? "/calendar/" + form.year() : "/calendar/changes/" + result.changeId();
        });
        settle.sweep();
        return "redirect:" + location;
    }
}
