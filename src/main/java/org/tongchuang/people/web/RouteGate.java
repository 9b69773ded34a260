package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.people.WithScope;
import org.tongchuang.web.OpenTo;

/** Lets a request through to a controller that says who may call it. A route that says nothing is closed. */
@Component
class RouteGate {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final Actors actors;

    RouteGate(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
            Actors actors) {
        this.routes = routes;
        this.actors = actors;
    }

    /** Whom the route of a request declares itself open to. */
    Optional<OpenTo.Audience> audience(HttpServletRequest request) {
        return route(request).map(OpenTo::value);
    }

    private Optional<OpenTo> route(HttpServletRequest request) {
        return handler(request).flatMap(RouteGate::declared);
    }

    AuthorizationDecision judge(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                route(context.getRequest()).filter(this::includesVisitor).isPresent());
    }

    /** For programs: the token must also allow what the route says it takes. */
    AuthorizationDecision judgeToken(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(route(request)
                .filter(this::includesVisitor)
                .filter(open -> open.value() == OpenTo.Audience.ANYONE || isAllowed(authentication.get(), request))
                .isPresent());
    }

    private boolean isAllowed(Authentication token, HttpServletRequest request) {
        return handler(request)
                .map(handler -> AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), WithScope.class))
                .filter(needed -> token.getAuthorities().contains(TokenSignIn.authority(needed.value())))
                .isPresent();
    }

    /** Whoever stands in for another comes to that one's work alone. */
    private boolean includesVisitor(OpenTo open) {
        return switch (open.value()) {
            case ANYONE -> true;
            case SIGNED_IN ->
                actors.find()
                        .filter(actor -> !actor.standsIn() || open.standIns())
                        .isPresent();
            case ADMINISTRATOR ->
                actors.find()
                        .filter(actor -> !actor.standsIn() && actor.holds(Role.UNIT_ADMINISTRATOR))
                        .isPresent();
        };
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var chain = routes.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (Exception unmatched) {
            // A path that is there for another method or type: no route for this request.
            return Optional.empty();
        }
    }

    private static Optional<OpenTo> declared(HandlerMethod handler) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class)));
    }
}
