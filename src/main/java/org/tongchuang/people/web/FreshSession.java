package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * Puts a new session in the old one's place, with all that it held. Another id for the same session won't do: a request
 * that came with the old id and is still under way saves it again, id and all, and who just signed in would be out.
 */
final class FreshSession implements SessionAuthenticationStrategy {

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            begin(request);
        }
    }

    static void begin(HttpServletRequest request) {
        HttpSession old = request.getSession();
        Map<String, Object> kept = new LinkedHashMap<>();
        old.getAttributeNames().asIterator().forEachRemaining(name -> kept.put(name, old.getAttribute(name)));
        old.invalidate();
        HttpSession fresh = request.getSession();
        kept.forEach(fresh::setAttribute);
    }
}
