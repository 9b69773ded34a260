package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Sessions;

/** Begins the session and goes where the person wanted to go. */
@Component
class Welcome implements AuthenticationSuccessHandler {

    private static final int BROWSER_SHOWN = 200;

    private final Clock clock;

    Welcome(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        var session = request.getSession();
        session.setAttribute(Sessions.SIGNED_IN_AT, clock.instant());
        session.setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
        session.setAttribute(Sessions.BROWSER, browser(request));
        response.sendRedirect(Target.within(request.getParameter("next")));
    }

    private static String browser(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return agent.substring(0, Math.min(agent.length(), BROWSER_SHOWN));
    }
}
