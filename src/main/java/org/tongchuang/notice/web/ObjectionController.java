package org.tongchuang.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.notice.FileObjection;
import org.tongchuang.notice.FloodGate;
import org.tongchuang.notice.FollowObjection;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.Receipts;
import org.tongchuang.proof.ProofSpent;
import org.tongchuang.proof.Proofs;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** Objecting without sign-in, and following what becomes of it. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
class ObjectionController {

    private static final String UNPROVEN = "proof.refused";

    private final PublicNotices notices;
    private final NoticeLines lines;
    private final FileObjection filing;
    private final FollowObjection following;
    private final Receipts receipts;
    private final FloodGate gate;
    private final Proofs proofs;
    private final CommandLog commands;
    private final WholeStep steps;
    private final MessageSource labels;

    ObjectionController(
            PublicNotices notices,
            NoticeLines lines,
            FileObjection filing,
            FollowObjection following,
            Receipts receipts,
            FloodGate gate,
            Proofs proofs,
            CommandLog commands,
            WholeStep steps,
            MessageSource labels) {
        this.notices = notices;
        this.lines = lines;
        this.filing = filing;
        this.following = following;
        this.receipts = receipts;
        this.gate = gate;
        this.proofs = proofs;
        this.commands = commands;
        this.steps = steps;
        this.labels = labels;
    }

    @GetMapping("/public/notices/{id}/objections")
    String form(
            @PathVariable String id,
            @RequestParam(defaultValue = "person") String kind,
            @RequestParam(defaultValue = "") String row,
            Model model) {
        ObjectionForm empty = ObjectionForm.empty(kind);
        return page(
                notices.get(id), new ObjectionForm(empty.kind(), row, "", "", "", "", "", false, ""), Map.of(), model);
    }

    /** Answers with the code itself and no redirect: it is written nowhere that a second request could read it from. */
    @PostMapping("/public/notices/{id}/objections")
    String file(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String altcha,
            @ModelAttribute ObjectionForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PublicNotice notice = notices.get(id);
        Map<String, String> faults = form.faults();
        if (faults.isEmpty() && !proofs.isGood(altcha, form(id))) {
            faults.put("altcha", UNPROVEN);
        }
        if (!faults.isEmpty()) {
            return faulty(notice, form, faults, response, model);
        }
        if (!steps.run(() -> gate.admitsObjection(request.getRemoteAddr(), id))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(notice, form, said(Map.of("facts", "notice.fault.flood")), model);
        }
        String code = receipts.code(command);
        try {
            commands.once(command, null, () -> {
                proofs.spend(altcha);
                return filing.file(form.of(id), Receipts.hash(code)).noticeId();
            });
        } catch (ProofSpent spent) {
            return faulty(notice, form, Map.of("altcha", UNPROVEN), response, model);
        }
        model.addAttribute("notice", notice);
        model.addAttribute("code", code);
        model.addAttribute("clue", form.isClue());
        return "notice/received";
    }

    @GetMapping("/public/objections")
    String ask(Model model) {
        model.addAttribute("code", "");
        return "notice/progress";
    }

    /** By POST, so that the code stands in no address, history or log. */
    @PostMapping("/public/objections")
    String follow(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("code", code);
        if (!steps.run(() -> gate.admitsCode(request.getRemoteAddr()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("errors", said(Map.of("code", "notice.fault.flood")));
            return "notice/progress";
        }
        Optional<FollowObjection.Progress> found = following.find(code);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", said(Map.of("code", "notice.fault.code")));
        }
        found.ifPresent(progress -> model.addAttribute("progress", progress));
        return "notice/progress";
    }

    private String faulty(
            PublicNotice notice,
            ObjectionForm form,
            Map<String, String> faults,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(notice, form, said(faults), model);
    }

    private static String form(String noticeId) {
        return "objection to " + noticeId;
    }

    private String page(PublicNotice notice, ObjectionForm form, Map<String, String> errors, Model model) {
        lines.fill(model, notice);
        model.addAttribute("rows", notices.rows(notice.id()));
        model.addAttribute("typed", form);
        model.addAttribute("online", receipts.canBeGiven());
        model.addAttribute("errors", errors);
        model.addAttribute("challenge", proofs.challenge(form(notice.id())));
        return "notice/objection";
    }

    private Map<String, String> said(Map<String, String> faults) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach(
                (field, key) -> errors.put(field, labels.getMessage(key, null, LocaleContextHolder.getLocale())));
        return errors;
    }
}
