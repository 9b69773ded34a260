package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.web.OpenTo;

/**
 * A form without its token is refused; if nobody is signed in any more, the session simply ended meanwhile, and only who
 * needs one is led to sign in. A route that no controller declares open doesn't exist for anybody.
 */
@Component
class NotAllowed implements AccessDeniedHandler {

    private final RouteGate routes;
    private final NotSignedIn notSignedIn;
    private final Actors actors;

    NotAllowed(RouteGate routes, NotSignedIn notSignedIn, Actors actors) {
        this.routes = routes;
        this.notSignedIn = notSignedIn;
        this.actors = actors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            refuseForm(request, response);
        } else {
            response.sendError(
                    routes.audience(request).isPresent()
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void refuseForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (actors.find().isPresent() || isForEverybody(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            notSignedIn.lead(request, response);
        }
    }

    private boolean isForEverybody(HttpServletRequest request) {
        return routes.audience(request).filter(OpenTo.Audience.ANYONE::equals).isPresent();
    }
}
