package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Administration;
import org.tongchuang.people.Members;
import org.tongchuang.people.Proposals;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleSettings;
import org.tongchuang.people.SecondAdministrators;
import org.tongchuang.people.SecondFactors;
import org.tongchuang.people.Units;
import org.tongchuang.web.FieldFaults;

/** What an administrator's page of a member shows. */
@Component
class MemberPage {

    private static final int PLACES = 500;

    private final Administration administration;
    private final Members members;
    private final Units units;
    private final Proposals proposals;
    private final SecondAdministrators seconds;
    private final SecondFactors factors;
    private final RoleSettings settings;
    private final FieldFaults faults;

    MemberPage(
            Administration administration,
            Members members,
            Units units,
            Proposals proposals,
            SecondAdministrators seconds,
            SecondFactors factors,
            RoleSettings settings,
            FieldFaults faults) {
        this.administration = administration;
        this.members = members;
        this.units = units;
        this.proposals = proposals;
        this.seconds = seconds;
        this.factors = factors;
        this.settings = settings;
        this.faults = faults;
    }

    String show(Actor actor, String id, Model model) {
        var member = administration.member(actor, id);
        model.addAttribute("member", member);
        model.addAttribute("unit", units.get(member.unitId()));
        model.addAttribute("roles", members.roles(member));
        model.addAttribute("today", administration.today());
        model.addAttribute("changeable", administration.isSubordinate(actor, id));
        model.addAttribute("places", units.rows(administration.unit(actor, actor.unitId()), "", PLACES, 0));
        model.addAttribute("offered", Role.ALL);
        model.addAttribute("waiting", proposals.waitingFor(member));
        model.addAttribute("weighty", settings.secondAdministrator());
        model.addAttribute("factor", factors.isThere(id));
        model.addAttribute("alone", seconds.areMissing(actor, id));
        return "people/member";
    }

    String faulty(Actor actor, String id, BindingResult binding, Model model, HttpServletResponse response) {
        model.addAttribute("errors", faults.of(binding));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(actor, id, model);
    }
}
