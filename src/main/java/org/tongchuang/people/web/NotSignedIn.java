package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads to the sign-in page and from there back. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        lead(request, response);
    }

    /**
     * Htmx follows a header of its own; a redirect would put the sign-in page inside the page. A stream of events ends for
     * good by an answer without content, and asks no more.
     */
    void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(Target.signInThen(place(request)));
        } else {
            response.setHeader("HX-Redirect", Target.signInThen(from(request, "HX-Current-URL")));
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static String place(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return from(request, "Referer");
        }
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String from(HttpServletRequest request, String header) {
        var page = request.getHeader(header);
        return page == null ? "/" : Target.pathOf(page);
    }
}
