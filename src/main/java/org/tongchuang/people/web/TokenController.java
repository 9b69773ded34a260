package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actors;
import org.tongchuang.people.TokenScope;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.FieldFaults;
import org.tongchuang.web.OpenTo;

/** The own access tokens, made for the unit that one acts for now. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/me/tokens")
class TokenController {

    private final AccessTokens tokens;
    private final Actors actors;
    private final MePage page;
    private final CommandLog commands;
    private final FieldFaults faults;

    TokenController(AccessTokens tokens, Actors actors, MePage page, CommandLog commands, FieldFaults faults) {
        this.tokens = tokens;
        this.actors = actors;
        this.page = page;
        this.commands = commands;
        this.faults = faults;
    }

    /** Answers with the page itself: on the way over a redirect the secret would stand in the session's table. */
    @PostMapping
    String create(
            @RequestParam("_command") String command,
            @Valid @ModelAttribute TokenForm form,
            BindingResult binding,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        if (form.lastDay() != null && !tokens.serves(form.lastDay())) {
            binding.rejectValue("lastDay", "people.fault.token-lastDay");
        }
        if (form.scopes() != null && TokenScope.mixesCalendar(form.scopes())) {
            binding.rejectValue("scopes", "people.fault.token-calendar");
        }
        if (binding.hasErrors()) {
            model.addAttribute("errors", faults.of(binding));
            model.addAttribute("sent", form);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else {
            var actor = actors.current();
            commands.once(command, actor.memberId(), () -> {
                model.addAttribute("secret", tokens.issue(actor, form.token()));
                if (form.scopes().contains(TokenScope.CALENDAR_READ)) {
                    model.addAttribute("calendar", here());
                }
                return "/me";
            });
        }
        return page.show(model, session);
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id, @RequestParam("_command") String command) {
        var actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    tokens.revoke(actor, id);
                    return "/me";
                });
    }
}
