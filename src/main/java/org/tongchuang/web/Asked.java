package org.tongchuang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What kind of caller a request comes from, and what a person had typed into it. */
final class Asked {

    private static final Pattern SECRET = Pattern.compile("(?i)^_|password|token|secret|code");
    private static final int WORTH_KEEPING = 8;

    private Asked() {}

    static boolean forApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** What was asked for, also when the container has sent the request on to the error page. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    static boolean byHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean byScript(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With"));
    }

    /** Longer texts of a form that wasn't taken, so that nobody has to write them again. */
    static List<String> keptTexts(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || byHtmx(request)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !SECRET.matcher(field.getKey()).find())
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.strip().length() >= WORTH_KEEPING && !text.matches("[\\x21-\\x7e]+"))
                .toList();
    }

    /** The page to come back to: relative to this site, whatever the browser claims. */
    static String page(HttpServletRequest request) {
        var shown = byHtmx(request) ? request.getHeader("HX-Current-URL") : whole(request);
        return shown == null ? "/" : shown.replaceFirst("^https?://[^/]*", "").replaceFirst("^[/\\\\]*", "/");
    }

    private static String whole(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || byScript(request)) {
            return null;
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
