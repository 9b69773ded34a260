package org.tongchuang.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongchuang.people.SignedInMember;

/** Whoever came in with an initial password chooses an own one before anything else. */
class OwnPasswordFirst extends OncePerRequestFilter {

    static final String PASSWORD = "/password";

    private static final Set<String> LEFT_OPEN = Set.of(PASSWORD, SecuritySetup.SIGN_OUT);
    private static final Pattern LOOKS = Pattern.compile("/webjars/.*|/[^/]+\\.(css|js|svg)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWithInitialPassword() && !isLeftOpen(request.getRequestURI())) {
            lead(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(PASSWORD);
        } else {
            response.setHeader("HX-Redirect", PASSWORD);
        }
    }

    private static boolean isWithInitialPassword() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInMember member
                && member.mustChangePassword();
    }

    private static boolean isLeftOpen(String path) {
        return LEFT_OPEN.contains(path) || LOOKS.matcher(path).matches();
    }
}
