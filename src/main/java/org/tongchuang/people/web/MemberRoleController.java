package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongchuang.people.Actors;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.RoleAnswer;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Gives and ends a member's roles, or proposes it where a second administrator has to confirm. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/members/{id}/roles")
class MemberRoleController {

    private final KeepRoles roles;
    private final MemberPage page;
    private final Actors actors;
    private final CommandLog commands;

    MemberRoleController(KeepRoles roles, MemberPage page, Actors actors, CommandLog commands) {
        this.roles = roles;
        this.page = page;
        this.actors = actors;
        this.commands = commands;
    }

    @PostMapping
    String grant(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @Valid @ModelAttribute RoleForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var actor = actors.current();
        if (binding.hasErrors()) {
            return page.faulty(actor, id, binding, model, response);
        }
        return back(
                id,
                command,
                next,
                () -> roles.grant(
                        actor, id, form.unitId(), form.role(), form.startsOn(), form.endsOn(), form.reason()));
    }

    @PostMapping("/{roleId}/end")
    String end(
            @PathVariable String id,
            @PathVariable String roleId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam("_command") String command,
            RedirectAttributes next) {
        return back(id, command, next, () -> roles.end(actors.current(), roleId, reason));
    }

    private String back(String id, String command, RedirectAttributes next, Supplier<RoleAnswer> change) {
        return "redirect:"
                + commands.once(command, actors.current().memberId(), () -> {
                    next.addFlashAttribute("proposed", change.get() == RoleAnswer.PROPOSED);
                    return "/members/" + id;
                });
    }
}
