package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to the page, which says that name and password don't go together, or that it is time to wait. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var why = refused instanceof LockedException ? "wait" : "wrong";
        response.sendRedirect(UriComponentsBuilder.fromUriString(Target.signInThen(request.getParameter("next")))
                .queryParam(why)
                .toUriString());
    }
}
