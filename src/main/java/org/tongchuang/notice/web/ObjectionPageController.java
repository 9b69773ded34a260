package org.tongchuang.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.notice.Objection;
import org.tongchuang.notice.ObjectionFiles;
import org.tongchuang.notice.Objections;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.SuperviseTitle;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** One objection as its office sees it, with what came on paper, and the settling of one that came too late. */
@Controller
@RequestMapping("/notices/objections/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ObjectionPageController {

    private final Objections objections;
    private final PublicNotices notices;
    private final ObjectionFiles files;
    private final SuperviseTitle supervision;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    ObjectionPageController(
            Objections objections,
            PublicNotices notices,
            ObjectionFiles files,
            SuperviseTitle supervision,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.objections = objections;
        this.notices = notices;
        this.files = files;
        this.supervision = supervision;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, SupervisionForm.EMPTY, model);
    }

    /** What is refused says so; what came before it is kept. */
    @PostMapping("/files")
    String keep(@PathVariable String id, @RequestParam(name = "letter", required = false) List<MultipartFile> letters) {
        Actor actor = actors.current();
        objections.see(id, actor);
        for (MultipartFile letter : letters == null ? List.<MultipartFile>of() : letters) {
            if (!letter.isEmpty()) {
                files.keep(id, letter.getOriginalFilename(), letter, actor);
            }
        }
        return "redirect:/notices/objections/" + id;
    }

    @PostMapping("/supervision")
    String settle(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @ModelAttribute SupervisionForm form,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>();
            faults.forEach((field, key) -> errors.put(field, labels.getMessage(key, null, locale)));
            model.addAttribute("errors", errors);
            response.setStatus(422);
            return page(id, form, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    supervision.settle(id, form.chosen(), form.alleges(), form.opinion(), form.reply(), actor);
                    return "/notices/objections/" + id;
                });
    }

    private String page(String id, SupervisionForm typed, Model model) {
        Actor actor = actors.current();
        Objection objection = objections.see(id, actor);
        model.addAttribute("objection", objection);
        model.addAttribute("notice", notices.get(objection.noticeId()));
        model.addAttribute("row", objections.row(objection));
        model.addAttribute("content", objections.content(objection));
        model.addAttribute("files", files.of(objection));
        model.addAttribute("task", objections.openTask(objection).orElse(null));
        model.addAttribute("about", supervision.title(objection).orElse(null));
        model.addAttribute("typed", typed);
        supervision.of(objection).ifPresent(settled -> {
            model.addAttribute("settled", settled);
            model.addAttribute("opinion", supervision.opinion(settled));
        });
        return "notice/objection-page";
    }
}
