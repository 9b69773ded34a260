package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the security filters answer when a route isn't open to somebody, or a form's token is no longer good. */
@Component
public class EntryRefused implements AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EntryRefused.class);

    private final MishapAnswer answer;
    private final SignInFirst signIn;
    private final Frames frames;

    EntryRefused(MishapAnswer answer, SignInFirst signIn, Frames frames) {
        this.answer = answer;
        this.signIn = signIn;
        this.frames = frames;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean old = denied instanceof CsrfException;
        if (old && frames.visitor() == null && (Asked.byHtmx(request) || Asked.byScript(request))) {
            signIn.commence(request, response, new InsufficientAuthenticationException("signed out", denied));
            return;
        }
        var mishap = old ? Mishap.of(403, "PAGE_TOO_OLD") : Mishap.ofStatus(403);
        LOG.atWarn()
                .addKeyValue("mishap", mishap.id())
                .addKeyValue("path", request.getRequestURI())
                .log(mishap.code());
        answer.send(mishap, request, response);
    }
}
