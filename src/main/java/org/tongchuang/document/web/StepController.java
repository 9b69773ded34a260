package org.tongchuang.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.document.CheckDocument;
import org.tongchuang.document.CirculateDocument;
import org.tongchuang.document.CountersignDocument;
import org.tongchuang.document.IssueDocument;
import org.tongchuang.document.ReviseDocument;
import org.tongchuang.document.SealDocument;
import org.tongchuang.document.SignDocument;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The steps of a document: check, sign, seal, issue, and back. */
@Controller
@RequestMapping("/documents/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class StepController {

    private static final int MOST_COPIES = 1000;

    private final CheckDocument check;
    private final CirculateDocument circulation;
    private final CountersignDocument countersign;
    private final SignDocument sign;
    private final SealDocument seal;
    private final IssueDocument issue;
    private final ReviseDocument revise;
    private final DocumentPage page;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    StepController(
            CheckDocument check,
            CirculateDocument circulation,
            CountersignDocument countersign,
            SignDocument sign,
            SealDocument seal,
            IssueDocument issue,
            ReviseDocument revise,
            DocumentPage page,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.check = check;
        this.circulation = circulation;
        this.countersign = countersign;
        this.sign = sign;
        this.seal = seal;
        this.issue = issue;
        this.revise = revise;
        this.page = page;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @PostMapping("/check")
    String check(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String opinion) {
        return once(id, command, actor -> check.check(id, cut(opinion, 500), actor));
    }

    @PostMapping("/departments")
    String departments(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(name = "unit", defaultValue = "") List<String> units) {
        return once(id, command, actor -> circulation.circulate(id, units, actor));
    }

    @PostMapping("/countersign")
    String countersign(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String agrees,
            @RequestParam(defaultValue = "") String opinion,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("typed", Map.of("agrees", agrees, "opinion", opinion));
        if (!agrees.matches("YES|NO")) {
            return again(id, Map.of("agrees", "document.countersign.missing"), model, response, locale);
        }
        if ("NO".equals(agrees) && opinion.isBlank()) {
            return again(id, Map.of("opinion", "document.countersign.why"), model, response, locale);
        }
        return once(id, command, actor -> countersign.countersign(id, "YES".equals(agrees), cut(opinion, 500), actor));
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String opinion) {
        return once(id, command, actor -> sign.sign(id, cut(opinion, 500), actor));
    }

    @PostMapping("/seal")
    String seal(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "0") int copies,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (copies < 1 || copies > MOST_COPIES) {
            return again(id, Map.of("copies", "document.copies.range"), model, response, locale);
        }
        return once(id, command, actor -> seal.seal(id, copies, actor));
    }

    @PostMapping("/issue")
    String issue(@PathVariable String id, @RequestParam("_command") String command) {
        return once(id, command, actor -> issue.issue(id, actor));
    }

    @PostMapping("/revise")
    String revise(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String field : List.of("title", "organName", "reason")) {
            if (fields.getOrDefault(field, "").isBlank()) {
                faults.put(field, "document.required");
            }
        }
        if (!faults.isEmpty()) {
            return again(id, faults, model, response, locale);
        }
        String title = cut(fields.get("title"), 200);
        String organ = cut(fields.get("organName"), 100);
        String reason = cut(fields.get("reason"), 500);
        return once(id, command, actor -> revise.revise(id, title, organ, reason, actor));
    }

    private String once(String id, String command, Consumer<Actor> step) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    step.accept(actor);
                    return "/documents/" + id;
                });
    }

    private String again(
            String id, Map<String, String> faults, Model model, HttpServletResponse response, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach((field, key) -> errors.put(field, labels.getMessage(key, null, locale)));
        response.setStatus(422);
        model.addAttribute("errors", errors);
        return page.show(id, actors.current(), model);
    }

    private static String cut(String typed, int most) {
        String text = typed.strip();
        return text.length() > most ? text.substring(0, most) : text;
    }
}
