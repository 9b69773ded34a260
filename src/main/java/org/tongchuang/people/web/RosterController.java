package org.tongchuang.people.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.people.Actors;
import org.tongchuang.people.SecondAdministrators;
import org.tongchuang.people.roster.ImportRoster;
import org.tongchuang.people.roster.RosterTemplate;
import org.tongchuang.people.roster.Slip;
import org.tongchuang.people.roster.Verdict;
import org.tongchuang.sheet.Uploads;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Units and members from a spreadsheet: template, upload, preview, taking. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/roster")
class RosterController {

    private static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportRoster roster;
    private final RosterTemplate template;
    private final SecondAdministrators seconds;
    private final Actors actors;
    private final CommandLog commands;

    RosterController(
            ImportRoster roster,
            RosterTemplate template,
            SecondAdministrators seconds,
            Actors actors,
            CommandLog commands) {
        this.roster = roster;
        this.template = template;
        this.seconds = seconds;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    String page() {
        return "people/roster";
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        var disposition = ContentDisposition.attachment()
                .filename("roster.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(SHEET)
                .body(template.write(locale));
    }

    @PostMapping
    String upload(@RequestParam MultipartFile file, @RequestParam("_command") String command) throws IOException {
        var actor = actors.current();
        var bytes = file.getInputStream().readNBytes(Uploads.LARGEST + 1);
        return "redirect:" + commands.once(command, actor.memberId(), () -> "/roster/" + roster.upload(actor, bytes));
    }

    @GetMapping("/{id}")
    String preview(@PathVariable String id, Model model) {
        var actor = actors.current();
        model.addAttribute("id", id);
        model.addAttribute("plan", roster.preview(actor, id));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("alone", seconds.areMissing(actor, ""));
        return "people/roster-preview";
    }

    /** Answers with the slips themselves: on the way over a redirect the passwords would stand in the session's table. */
    @PostMapping("/{id}/take")
    String take(
            @PathVariable String id,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam("_command") String command,
            Model model) {
        var actor = actors.current();
        List<Slip> slips = new ArrayList<>();
        commands.once(command, actor.memberId(), () -> {
            slips.clear();
            slips.addAll(roster.take(actor, id, digest, reason));
            return "/roster";
        });
        model.addAttribute("slips", slips);
        model.addAttribute("download", Base64.getEncoder().encodeToString(asTable(slips)));
        return "people/roster-taken";
    }

    /** Names were judged when they were read; a quote is doubled, and what begins like a formula is marked as text. */
    private static byte[] asTable(List<Slip> slips) {
        var lines = new StringBuilder("\uFEFF");
        for (var slip : slips) {
            lines.append(String.join(
                            ",",
                            cell(slip.unitName()),
                            cell(slip.name()),
                            cell(slip.loginName()),
                            cell(slip.password())))
                    .append("\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        var safe = text.matches("^[=+\\-@＝＋－＠\\t\\r\\n].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
