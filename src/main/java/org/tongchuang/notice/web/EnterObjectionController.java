package org.tongchuang.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.evidence.FileRefused;
import org.tongchuang.notice.EnterObjection;
import org.tongchuang.notice.NotThisOffice;
import org.tongchuang.notice.Objection;
import org.tongchuang.notice.ObjectionFiles;
import org.tongchuang.notice.Objections;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.Receipts;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Where the office enters what came by post or over the counter, and prints the receipt for its author. */
@Controller
@RequestMapping("/notices/{id}/objections")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class EnterObjectionController {

    private final PublicNotices notices;
    private final EnterObjection entering;
    private final Objections objections;
    private final ObjectionFiles files;
    private final Receipts receipts;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    EnterObjectionController(
            PublicNotices notices,
            EnterObjection entering,
            Objections objections,
            ObjectionFiles files,
            Receipts receipts,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.notices = notices;
        this.entering = entering;
        this.objections = objections;
        this.files = files;
        this.receipts = receipts;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String id, @RequestParam(defaultValue = "person") String kind, Model model) {
        String today = ChinaTime.today(clock).toString();
        return page(notice(id), ObjectionForm.empty(kind), new ArrivalForm("POST", today, ""), Map.of(), model);
    }

    /** Answers with the code itself and no redirect: it is written nowhere that a second request could read it from. */
    @PostMapping
    String enter(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @ModelAttribute ObjectionForm form,
            @ModelAttribute ArrivalForm arrival,
            @RequestParam(name = "letter", required = false) List<MultipartFile> letters,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        PublicNotice notice = notice(id);
        Map<String, String> faults = form.faults();
        faults.putAll(arrival.faults(notice.startsOn(), ChinaTime.today(clock)));
        if (!faults.isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>();
            faults.forEach((field, key) -> errors.put(field, labels.getMessage(key, null, locale)));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(notice, form, arrival, errors, model);
        }
        Actor actor = actors.current();
        String code = receipts.code(command);
        String entered = commands.once(command, actor.memberId(), () -> entering.enter(
                        form.of(id), arrival.arrival(), Receipts.hash(code), actor)
                .id());
        model.addAttribute("refused", keep(entered, letters, actor));
        return receipt(notice, objections.see(entered, actor), code, model);
    }

    /** Each file stands for itself: one that is refused keeps none of the others out, nor the objection. */
    private List<FileRefused> keep(String objectionId, List<MultipartFile> letters, Actor actor) {
        List<FileRefused> refused = new ArrayList<>();
        for (MultipartFile letter : letters == null ? List.<MultipartFile>of() : letters) {
            try {
                if (!letter.isEmpty()) {
                    files.keep(objectionId, letter.getOriginalFilename(), letter, actor);
                }
            } catch (FileRefused why) {
                refused.add(why);
            }
        }
        return refused;
    }

    private String receipt(PublicNotice notice, Objection objection, String code, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("objection", objection);
        model.addAttribute("row", objections.row(objection));
        model.addAttribute("files", files.of(objection));
        model.addAttribute("code", code);
        return "notice/entered";
    }

    private PublicNotice notice(String id) {
        Actor actor = actors.current();
        PublicNotice notice = notices.see(id, actor);
        if (!entering.mayEnter(notice, actor)) {
            throw new NotThisOffice();
        }
        return notice;
    }

    private String page(
            PublicNotice notice, ObjectionForm form, ArrivalForm arrival, Map<String, String> errors, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("rows", notices.rows(notice.id()));
        model.addAttribute("typed", form);
        model.addAttribute("arrival", arrival);
        model.addAttribute("byPostmark", entering.countsByPostmark());
        model.addAttribute("online", receipts.canBeGiven());
        model.addAttribute("errors", errors);
        return "notice/enter";
    }
}
