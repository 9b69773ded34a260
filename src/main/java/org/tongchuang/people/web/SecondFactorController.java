package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.OwnSecondFactor;
import org.tongchuang.people.SecondFactors;
import org.tongchuang.web.OpenTo;

/** The own second factor, also where a role asks for it before anything else. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping(OwnPasswordFirst.SECOND_FACTOR)
class SecondFactorController {

    private final SecondFactors factors;
    private final OwnSecondFactor own;
    private final Members members;
    private final Actors actors;
    private final SessionPrincipal principal;
    private final MessageSource labels;

    SecondFactorController(
            SecondFactors factors,
            OwnSecondFactor own,
            Members members,
            Actors actors,
            SessionPrincipal principal,
            MessageSource labels) {
        this.factors = factors;
        this.own = own;
        this.members = members;
        this.actors = actors;
        this.principal = principal;
        this.labels = labels;
    }

    @GetMapping
    String page(Model model) {
        var memberId = principal.member().memberId();
        model.addAttribute("first", principal.member().mustEnrol());
        model.addAttribute("canBeKept", factors.canBeKept());
        model.addAttribute("there", factors.isThere(memberId));
        model.addAttribute("left", factors.recoveryCodesLeft(memberId));
        factors.begunSecret(memberId).ifPresent(secret -> model.addAttribute("secret", grouped(secret)));
        return "people/second-factor";
    }

    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> picture() {
        var member = members.get(principal.member().memberId());
        return ResponseEntity.of(
                factors.begunSecret(member.id()).map(secret -> SecretPicture.png(member.loginName(), secret)));
    }

    @PostMapping("/begin")
    String begin() {
        factors.begin(actors.current());
        return "redirect:" + OwnPasswordFirst.SECOND_FACTOR;
    }

    /** Answers with the page itself: on the way over a redirect the recovery codes would stand in the session's table. */
    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer = own.confirm(actors.current(), code, request.getSession().getId());
        if (answer.fault() != null) {
            return faulty(answer.fault(), response, model);
        }
        principal.replace(principal.member().toEnrol(false), request, response);
        FreshSession.begin(request);
        model.addAttribute("recoveryCodes", answer.recoveryCodes());
        return page(model);
    }

    @PostMapping("/end")
    String end(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var fault = own.end(actors.current(), code);
        if (fault.isPresent()) {
            return faulty(fault.get(), response, model);
        }
        var member = principal.member();
        principal.replace(member.toEnrol(factors.isDue(member.memberId())), request, response);
        return "redirect:" + OwnPasswordFirst.SECOND_FACTOR;
    }

    private String faulty(String labelKey, HttpServletResponse response, Model model) {
        model.addAttribute(
                "errors", Map.of("code", labels.getMessage(labelKey, null, LocaleContextHolder.getLocale())));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    /** In fours, as people type them. */
    private static String grouped(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
