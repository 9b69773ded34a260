package org.tongchuang.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongchuang.people.AccessToken;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.SignedInMember;
import org.tongchuang.people.TokenScope;

/** Lets a request act for whom its token stands for. A token that doesn't serve is refused, also where none is needed. */
class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final AuthenticationEntryPoint refused;

    TokenSignIn(AccessTokens tokens, AuthenticationEntryPoint refused) {
        this.tokens = tokens;
        this.refused = refused;
    }

    static GrantedAuthority authority(TokenScope scope) {
        return new SimpleGrantedAuthority("SCOPE_" + scope.key());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            chain.doFilter(request, response);
            return;
        }
        var token = tokens.recognise(
                shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? shown.substring(BEARER.length()).strip()
                        : "");
        if (token.isEmpty()) {
            refused.commence(request, response, new BadCredentialsException("no such token"));
        } else {
            signIn(token.get());
            chain.doFilter(request, response);
        }
    }

    private static void signIn(AccessToken token) {
        var member = new SignedInMember(token.memberId(), token.unitId());
        List<GrantedAuthority> scopes =
                token.allowed().stream().map(TokenSignIn::authority).toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, scopes));
        SecurityContextHolder.setContext(context);
    }
}
