package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongchuang.people.Actors;
import org.tongchuang.people.ChangePassword;
import org.tongchuang.web.OpenTo;

/** The own password, also the forced change of an initial one. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class PasswordController {

    private final ChangePassword passwords;
    private final Actors actors;
    private final SessionPrincipal principal;
    private final MessageSource labels;

    PasswordController(ChangePassword passwords, Actors actors, SessionPrincipal principal, MessageSource labels) {
        this.passwords = passwords;
        this.actors = actors;
        this.principal = principal;
        this.labels = labels;
    }

    @GetMapping(OwnPasswordFirst.PASSWORD)
    String page(Model model) {
        model.addAttribute("first", principal.member().mustChangePassword());
        return "people/password";
    }

    @PostMapping(OwnPasswordFirst.PASSWORD)
    String change(
            @Valid @ModelAttribute PasswordForm form,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var fault = fault(form, request);
        if (fault.isPresent()) {
            model.addAttribute(
                    "errors", Map.of(fault.get().field(), text(fault.get().labelKey())));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model);
        }
        var member = principal.member();
        principal.replace(member.withOwnPassword(), request, response);
        FreshSession.begin(request);
        next.addFlashAttribute("said", text("people.password.done"));
        return "redirect:" + (member.mustChangePassword() ? "/" : "/me");
    }

    private Optional<ChangePassword.Fault> fault(PasswordForm form, HttpServletRequest request) {
        if (!form.chosen().equals(form.again())) {
            return Optional.of(new ChangePassword.Fault("again", "people.password.again-differs"));
        }
        var session = request.getSession().getId();
        return passwords.change(actors.current(), form.old(), form.chosen(), session);
    }

    private String text(String key) {
        return labels.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
