package org.tongchuang.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notice.ExtendVerification;
import org.tongchuang.notice.Objection;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** How long an objection may be verified, and the one extension that the head of the office may grant. */
@Controller
@RequestMapping("/notices/objections/{id}/extension")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ExtensionController {

    private static final int LEAST_REASON = 10;
    private static final int MOST_REASON = 500;

    private final ExtendVerification extensions;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    ExtensionController(ExtendVerification extensions, Actors actors, CommandLog commands, MessageSource labels) {
        this.extensions = extensions;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        fill(id, "", model);
        return htmx == null ? "notice/extension-page" : "notice/extension";
    }

    @PostMapping
    String extend(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        String said = reason.strip();
        if (said.length() < LEAST_REASON || said.length() > MOST_REASON) {
            response.setStatus(422);
            model.addAttribute(
                    "errors", Map.of("reason", labels.getMessage("notice.fault.extension-reason", null, locale)));
            fill(id, said, model);
            return "notice/extension-page";
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    extensions.extend(id, said, actor);
                    return "/notices/objections/" + id + "/extension";
                });
    }

    private void fill(String id, String typed, Model model) {
        Actor actor = actors.current();
        Objection objection = extensions.find(id, actor);
        model.addAttribute("objection", objection);
        model.addAttribute("task", extensions.verification(objection).orElse(null));
        model.addAttribute("workDays", extensions.workDays());
        model.addAttribute("mayExtend", extensions.mayExtend(objection, actor));
        model.addAttribute("typed", typed);
        extensions.find(objection).ifPresent(extension -> {
            model.addAttribute("extension", extension);
            model.addAttribute("reason", extensions.reason(extension));
        });
    }
}
