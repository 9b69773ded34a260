package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.tongchuang.web.EntryRefused;

/** What a token gets that serves, but not for this: refused, or not found where there is no route at all. */
@Component
class NotForToken implements AccessDeniedHandler {

    private final RouteGate routes;
    private final EntryRefused refused;

    NotForToken(RouteGate routes, EntryRefused refused) {
        this.routes = routes;
        this.refused = refused;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (routes.audience(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            refused.handle(request, response, denied);
        }
    }
}
