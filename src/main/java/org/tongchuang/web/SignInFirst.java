package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Sends who isn't signed in (any more) to the sign-in page and back: a page by redirect, htmx by HX-Redirect, so that
 * the sign-in form doesn't appear inside a list. {@code back} is always a path of this site.
 */
@Component
public class SignInFirst implements AuthenticationEntryPoint {

    private final MishapAnswer answer;

    SignInFirst(MishapAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if (Asked.forApi(request)) {
            answer.send(Mishap.ofStatus(401), request, response);
        } else if (Asked.byHtmx(request)) {
            response.setStatus(401);
            response.setHeader("HX-Redirect", signIn(request));
        } else if (Asked.byScript(request)) {
            response.setStatus(401);
        } else {
            response.sendRedirect(signIn(request));
        }
    }

    private static String signIn(HttpServletRequest request) {
        var page = Asked.page(request);
        return page.equals("/") ? "/sign-in" : "/sign-in?back=" + UriUtils.encode(page, StandardCharsets.UTF_8);
    }
}
