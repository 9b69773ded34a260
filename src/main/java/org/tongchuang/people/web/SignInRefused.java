package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** On to the code, or back to the page, which says that name and password don't go together or that it is time to wait. */
class SignInRefused implements AuthenticationFailureHandler {

    private final Clock clock;

    SignInRefused(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof CodeNeeded needed) {
            new PendingSignIn(needed.member(), clock.instant()).keep(request);
            response.sendRedirect(Target.codeThen(request.getParameter("next")));
            return;
        }
        TriedName.keep(request);
        var why = refused instanceof LockedException ? "wait" : "wrong";
        response.sendRedirect(UriComponentsBuilder.fromUriString(Target.signInThen(request.getParameter("next")))
                .queryParam(why)
                .toUriString());
    }
}
