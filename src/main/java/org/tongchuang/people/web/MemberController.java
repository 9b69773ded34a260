package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.tongchuang.people.InitialPassword;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.Member;
import org.tongchuang.people.RoleAnswer;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The members of the units at and below the administrator's own. An initial password is shown once. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
class MemberController {

    private final KeepMembers keep;
    private final KeepRoles roles;
    private final MemberPage page;
    private final UnitPages unitPages;
    private final Actors actors;
    private final CommandLog commands;

    MemberController(
            KeepMembers keep,
            KeepRoles roles,
            MemberPage page,
            UnitPages unitPages,
            Actors actors,
            CommandLog commands) {
        this.keep = keep;
        this.roles = roles;
        this.page = page;
        this.unitPages = unitPages;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping("/members/{id}")
    String show(@PathVariable String id, Model model) {
        return page.show(actors.current(), id, model);
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

    @PostMapping("/members/{id}/second-factor/reset")
    String resetFactor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam("_command") String command,
            RedirectAttributes next) {
        return back(id, command, () -> {
            var answer = roles.resetFactor(actors.current(), id, reason);
            next.addFlashAttribute("proposed", answer == RoleAnswer.PROPOSED);
        });
    }

    @PostMapping("/members/{id}/disable")
    String disable(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> keep.disable(actors.current(), id));
    }

    @PostMapping("/members/{id}/enable")
    String enable(@PathVariable String id, @RequestParam("_command") String command) {
        return back(id, command, () -> keep.enable(actors.current(), id));
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
