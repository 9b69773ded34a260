package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Administration;
import org.tongchuang.people.InitialPassword;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** The members of the units at and below the administrator's own. An initial password is shown once. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
class MemberController {

    private final KeepMembers keep;
    private final KeepRoles roles;
    private final Members members;
    private final Units units;
    private final Administration administration;
    private final UnitPages unitPages;
    private final Actors actors;
    private final CommandLog commands;
    private final FieldFaults faults;

    MemberController(
            KeepMembers keep,
            KeepRoles roles,
            Members members,
            Units units,
            Administration administration,
            UnitPages unitPages,
            Actors actors,
            CommandLog commands,
            FieldFaults faults) {
        this.keep = keep;
        this.roles = roles;
        this.members = members;
        this.units = units;
        this.administration = administration;
        this.unitPages = unitPages;
        this.actors = actors;
        this.commands = commands;
        this.faults = faults;
    }

    @GetMapping("/members/{id}")
    String page(@PathVariable String id, Model model) {
        var actor = actors.current();
        var member = administration.member(actor, id);
        var unit = units.get(member.unitId());
        model.addAttribute("member", member);
        model.addAttribute("unit", unit);
        model.addAttribute("roles", members.roles(member));
        model.addAttribute("today", administration.today());
        model.addAttribute("changeable", administration.isSubordinate(actor, id));
        model.addAttribute("places", units.rows(administration.unit(actor, actor.unitId()), "", 500, 0));
        model.addAttribute("offered", Role.ALL);
        return "people/member";
    }

    @PostMapping("/units/{unitId}/members")
    String create(
            @PathVariable String unitId,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute MemberForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var actor = actors.current();
        if (binding.hasErrors()) {
            return unitPages.faulty(actor, unitId, binding, model, response);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    var initial = InitialPassword.next();
                    var member = keep.create(actor, form.in(unitId, initial));
                    next.addFlashAttribute("initialPassword", initial);
                    return place(member);
                });
    }

    @PostMapping("/members/{id}/password")
    String reset(@PathVariable String id, @RequestParam("_command") String command, RedirectAttributes next) {
        return back(
                id, command, () -> next.addFlashAttribute("initialPassword", keep.resetPassword(actors.current(), id)));
    }

    @PostMapping("/members/{id}/disable")
    String disable(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> keep.disable(actors.current(), id));
    }

    @PostMapping("/members/{id}/enable")
    String enable(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> keep.enable(actors.current(), id));
    }

    @PostMapping("/members/{id}/roles")
    String grant(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute RoleForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            model.addAttribute("errors", faults.of(binding));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, model);
        }
        return back(
                id,
                command,
                () -> roles.grant(actors.current(), id, form.unitId(), form.role(), form.startsOn(), form.endsOn()));
    }

    @PostMapping("/members/{id}/roles/{roleId}/end")
    String end(@PathVariable String id, @PathVariable String roleId, @RequestParam("_command") String command) {
        return back(id, command, () -> roles.end(actors.current(), roleId));
    }

    private String back(String id, String command, Runnable change) {
        return "redirect:"
                + commands.once(command, actors.current().memberId(), () -> {
                    change.run();
                    return "/members/" + id;
                });
    }

    private static String place(Member member) {
        return "/members/" + member.id();
    }
}
