package org.tongchuang.tracking.web;

import java.time.Instant;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Unit;
import org.tongchuang.tracking.UnitRecords;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;

/** The records of a unit and those below it; proving one changes nothing, so it is a GET. */
@Controller
@RequestMapping("/audit")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class AuditController {

    private static final int UNITS = 30;
    private static final int ENTRIES = 50;

    private final UnitRecords records;
    private final AuditSentence sentences;
    private final Actors actors;

    AuditController(UnitRecords records, AuditSentence sentences, Actors actors) {
        this.records = records;
        this.sentences = sentences;
        this.actors = actors;
    }

    @GetMapping
    String units(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = actors.current();
        String text = q.isBlank() ? null : q.strip();
        Paging paging = new Paging(page, UNITS, records.count(text, actor), false);
        model.addAttribute("chains", records.list(text, actor, UNITS, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("q", q.strip());
        return "tracking/audit";
    }

    @GetMapping("/{unitId}")
    String unit(
            @PathVariable String unitId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        Unit unit = records.unit(unitId, actors.current());
        Paging paging = new Paging(page, ENTRIES, records.countEntries(unit), false);
        model.addAttribute("unit", unit);
        model.addAttribute("paging", paging);
        model.addAttribute("told", told(unit, paging));
        if (verify) {
            model.addAttribute("verdict", records.verify(unit));
        }
        return "tracking/audit-unit";
    }

    private List<Told> told(Unit unit, Paging paging) {
        return records.entries(unit, ENTRIES, paging.offset()).stream()
                .map(entry ->
                        new Told(entry.number(), entry.at(), sentences.of(entry, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** An entry in words. */
    public record Told(long number, Instant at, String sentence) {}
}
