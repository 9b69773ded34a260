package org.tongchuang.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;

/** Says a mishap in the form that was asked for: a page, a fragment for htmx, or RFC 9457 under /api. */
@Component
class MishapAnswer {

    /** Seconds until it is worth asking again. */
    private static final String SOON = "5";

    private final MessageSource labels;
    private final LocaleResolver locales;
    private final FreeMarkerViewResolver views;
    private final ObjectMapper json;

    MishapAnswer(MessageSource labels, LocaleResolver locales, FreeMarkerViewResolver views, ObjectMapper json) {
        this.labels = labels;
        this.locales = locales;
        this.views = views;
        this.json = json;
    }

    void send(Mishap mishap, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(mishap.status());
        response.setHeader("Cache-Control", "no-store");
        if (mishap.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.setHeader("Refresh", SOON);
        }
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        if (Asked.forApi(request)) {
            problem(mishap, request, response);
        } else if (Asked.byHtmx(request)) {
            response.setHeader("HX-Retarget", "#tc-said");
            response.setHeader("HX-Reswap", "innerHTML");
            render("web/mishap-fragment", mishap, request, response);
        } else {
            render("web/mishap", mishap, request, response);
        }
    }

    private void problem(Mishap mishap, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(mishap.status()),
                sentence(mishap.code(), mishap.arguments().toArray()));
        problem.setTitle(sentence("web.mishap." + mishap.kind() + ".title"));
        problem.setInstance(URI.create(Asked.path(request)));
        problem.setProperty("code", mishap.code());
        problem.setProperty("id", mishap.id());
        mishap.details().forEach(problem::setProperty);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (mishap.status() == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        json.writeValue(response.getOutputStream(), problem);
    }

    private void render(String view, Mishap mishap, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var model = new HashMap<String, Object>(Map.of(
                "title", sentence("web.mishap." + mishap.kind() + ".title"),
                "sentence", sentence(mishap.code(), mishap.arguments().toArray()),
                "advice", sentence("web.mishap." + mishap.kind() + ".advice"),
                "kind", mishap.kind(),
                "id", mishap.id(),
                "kept", Asked.keptTexts(request)));
        try {
            response.setContentType("text/html;charset=UTF-8");
            views.resolveViewName(view, LocaleContextHolder.getLocale()).render(model, request, response);
        } catch (IOException unsent) {
            throw unsent;
        } catch (Exception broken) {
            throw new IllegalStateException("The page for mishap " + mishap.id() + " can't be drawn", broken);
        }
    }

    private String sentence(String key, Object... arguments) {
        var words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        return labels.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
