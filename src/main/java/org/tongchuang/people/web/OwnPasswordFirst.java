package org.tongchuang.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongchuang.people.SignedInMember;

/** Whoever came in with an initial password, or needs a second factor and has none, sees to that before anything else. */
class OwnPasswordFirst extends OncePerRequestFilter {

    static final String PASSWORD = "/password";
    static final String SECOND_FACTOR = "/me/second-factor";

    private static final Pattern LOOKS = Pattern.compile("/webjars/.*|/[^/]+\\.(css|js|svg)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var first = first();
        if (first.isPresent() && !isLeftOpen(request.getRequestURI(), first.get())) {
            lead(first.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void lead(String place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(place);
        } else {
            response.setHeader("HX-Redirect", place);
        }
    }

    private static Optional<String> first() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember member
                ? first(member)
                : Optional.empty();
    }

    private static Optional<String> first(SignedInMember member) {
        if (member.mustChangePassword()) {
            return Optional.of(PASSWORD);
        }
        return member.mustEnrol() ? Optional.of(SECOND_FACTOR) : Optional.empty();
    }

    private static boolean isLeftOpen(String path, String place) {
        return path.equals(place)
                || path.startsWith(place + "/")
                || path.equals(SecuritySetup.SIGN_OUT)
                || LOOKS.matcher(path).matches();
    }
}
