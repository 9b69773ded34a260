package org.tongchuang.people.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.tongchuang.people.SignInSettings;
import org.tongchuang.web.ContentPolicy;

/** Pages: sign-in by form, a session, a token in every form, and nothing open that no controller declares open. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private static final String UNUSED_FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** The API's own chain, {@link ApiSetup}, comes before this one. */
    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            RouteGate routes,
            Welcome welcome,
            NotSignedIn notSignedIn,
            NotAllowed notAllowed,
            SignInSettings settings,
            Clock clock,
            SecurityContextRepository contexts)
            throws Exception {
        http.securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionAuthenticationStrategy(new FreshSession()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("loginName")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInDetails::new)
                        .successHandler(welcome)
                        .failureHandler(new SignInRefused(clock)))
                .logout(out -> out.logoutUrl(SIGN_OUT)
                        .logoutSuccessUrl(SIGN_IN + "?out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(clearSiteData())))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .authorizeHttpRequests(requests -> open(requests, routes))
                .addFilterBefore(new CrossSiteGate(), CsrfFilter.class)
                .addFilterBefore(new LongestSession(settings.longestSession(), clock), CsrfFilter.class)
                .addFilterAfter(new OwnPasswordFirst(), AuthorizationFilter.class)
                .headers(SecuritySetup::headers);
        return http.build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            RouteGate routes) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                .permitAll()
                .requestMatchers("/*.css", "/*.js", "/*.svg")
                .permitAll()
                // Answers on the management port alone, which listens on this machine only.
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .permitAll()
                .anyRequest()
                .access(routes::judge);
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PAGE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(UNUSED_FEATURES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** Spring's own writer is silent on plain HTTP, where an office's first test runs. */
    private static StaticHeadersWriter clearSiteData() {
        return new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
