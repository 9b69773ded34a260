package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tongchuang.people.SignedInMember;

/** Reads and replaces what the session knows of who signed in. */
@Component
class SessionPrincipal {

    private final SecurityContextRepository contexts;

    SessionPrincipal(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    SignedInMember member() {
        return (SignedInMember)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }

    void replace(SignedInMember member, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
