package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody in before the product is ready: the port is open a while earlier, and a demo's clock still jumps. */
class ReadyFirst implements HandlerInterceptor {

    private final ApplicationAvailability availability;

    ReadyFirst(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            throw new StillStarting();
        }
        return true;
    }
}
