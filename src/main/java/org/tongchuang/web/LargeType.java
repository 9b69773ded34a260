package org.tongchuang.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Large type (长辈版): {@code ?type=large} or {@code ?type=standard}, remembered in a cookie and nowhere else. */
class LargeType implements HandlerInterceptor {

    private static final String NAME = "type";
    private static final String LARGE = "large";

    static boolean isOn(HttpServletRequest request) {
        var asked = request.getParameter(NAME);
        return LARGE.equals(asked == null ? remembered(request) : asked);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getParameter(NAME) != null) {
            var cookie = ResponseCookie.from(NAME, isOn(request) ? LARGE : "standard")
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    private static String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : cookie.getValue();
    }
}
