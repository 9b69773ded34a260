package org.tongchuang.people.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.web.SignInFirst;

/** The API: a token on every request, no session and so no forgery by another site, and the same gate as the pages. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info = @Info(title = "people.api.title", description = "people.api.description", version = "v1"),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "tc_…")
class ApiSetup {

    private static final String DOCUMENT = "/v3/api-docs";

    /** Before the pages' chain, which takes every request. */
    @Bean
    @Order(50)
    SecurityFilterChain api(
            HttpSecurity http, RouteGate routes, AccessTokens tokens, SignInFirst notSignedIn, NotForToken notForToken)
            throws Exception {
        http.securityMatcher("/api/**", DOCUMENT)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notForToken))
                .authorizeHttpRequests(requests -> requests.requestMatchers(DOCUMENT)
                        .permitAll()
                        .anyRequest()
                        .access(routes::judgeToken))
                .addFilterBefore(new ShortBody(), AuthorizationFilter.class)
                .addFilterBefore(new TokenSignIn(tokens, notSignedIn), AuthorizationFilter.class)
                .headers(SecuritySetup::headers);
        return http.build();
    }
}
