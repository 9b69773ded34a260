package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditSentence;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Administration;
import org.tongchuang.people.Members;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.Paging;

/** What the pages about units show. */
@Component
class UnitPages {

    private static final int SIZE = 50;
    private static final int MEMBERS_FOUND = 50;
    private static final int ACTS_SHOWN = 20;

    private final Administration administration;
    private final Units units;
    private final Members members;
    private final AuditTrail audit;
    private final AuditSentence sentences;
    private final FieldFaults faults;

    UnitPages(
            Administration administration,
            Units units,
            Members members,
            AuditTrail audit,
            AuditSentence sentences,
            FieldFaults faults) {
        this.administration = administration;
        this.units = units;
        this.members = members;
        this.audit = audit;
        this.sentences = sentences;
        this.faults = faults;
    }

    /** One line of the unit's record. */
    public record Said(Instant at, String sentence) {}

    String list(Actor actor, String search, int page, Model model) {
        var top = administration.unit(actor, actor.unitId());
        var paging = new Paging(page, SIZE, units.countRows(top, search), false);
        model.addAttribute("q", search);
        model.addAttribute("units", units.rows(top, search, SIZE, paging.offset()));
        model.addAttribute("top", units.ancestors(top.id()).size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "root", actor.unitPath().indexOf('/', 1) == actor.unitPath().length() - 1);
        model.addAttribute("members", search.isBlank() ? List.of() : members.search(top, search, MEMBERS_FOUND));
        return "people/units";
    }

    String detail(Actor actor, String id, Model model) {
        var unit = administration.unit(actor, id);
        model.addAttribute("unit", unit);
        model.addAttribute("own", unit.id().equals(actor.unitId()));
        model.addAttribute("above", above(actor, id));
        model.addAttribute("members", members.of(unit.id()));
        model.addAttribute("roles", members.rolesIn(unit));
        model.addAttribute("acts", acts(id));
        return "people/unit";
    }

    String faulty(Actor actor, String id, BindingResult binding, Model model, HttpServletResponse response) {
        model.addAttribute("errors", faults.of(binding));
        model.addAttribute("sent", binding.getTarget());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return detail(actor, id, model);
    }

    /** The unit's ancestors as far as the administrator reaches. */
    private List<Unit> above(Actor actor, String id) {
        return units.ancestors(id).stream()
                .filter(unit -> unit.isWithin(actor.unitPath()) && !unit.id().equals(id))
                .toList();
    }

    private List<Said> acts(String unitId) {
        return audit.entries("unit:" + unitId, ACTS_SHOWN, 0).stream()
                .map(this::said)
                .toList();
    }

    private Said said(AuditEntry entry) {
        return new Said(entry.at(), sentences.of(entry, LocaleContextHolder.getLocale()));
    }
}
