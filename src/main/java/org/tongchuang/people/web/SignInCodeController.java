package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.SignIn;
import org.tongchuang.people.SignInAnswer;
import org.tongchuang.people.SignedInMember;
import org.tongchuang.web.OpenTo;

/** Asks for the code after the right password. Nobody is signed in before it was right. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
@RequestMapping(SignInCodeController.CODE)
class SignInCodeController {

    static final String CODE = "/sign-in/code";

    private final SignIn signIn;
    private final SessionPrincipal principal;
    private final Welcome welcome;
    private final Clock clock;

    SignInCodeController(SignIn signIn, SessionPrincipal principal, Welcome welcome, Clock clock) {
        this.signIn = signIn;
        this.principal = principal;
        this.welcome = welcome;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
        if (pending(request).isEmpty()) {
            return "redirect:" + Target.signInThen(next);
        }
        return show(next, "", model);
    }

    @PostMapping
    String check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var pending = pending(request);
        if (pending.isEmpty()) {
            return "redirect:" + Target.signInThen(next);
        }
        var answer = signIn.code(pending.get().member(), code, request.getRemoteAddr());
        if (answer instanceof SignInAnswer.Welcome right) {
            begin(right.member(), request, response);
            return null;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(next, answer instanceof SignInAnswer.Wait ? "people.sign-in.wait" : "people.code.wrong", model);
    }

    /** A session of its own: nothing of the one before sign-in goes on, neither its id nor its form token. */
    private void begin(SignedInMember member, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession().invalidate();
        request.getSession(true);
        principal.replace(member, request, response);
        welcome.onAuthenticationSuccess(
                request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return PendingSignIn.of(request.getSession(false), clock.instant());
    }

    private static String show(String next, String said, Model model) {
        model.addAttribute("next", Target.within(next));
        model.addAttribute("said", said);
        return "people/sign-in-code";
    }
}
