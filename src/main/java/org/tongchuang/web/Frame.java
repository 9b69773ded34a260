package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What every template may ask about the page around it. Asked lazily: a fragment doesn't count anybody's tasks. */
public class Frame {

    private final HttpServletRequest request;
    private final Visitor visitor;
    private final Navigation navigation;
    private final boolean demo;

    Frame(HttpServletRequest request, Visitor visitor, Navigation navigation, boolean demo) {
        this.request = request;
        this.visitor = visitor;
        this.navigation = navigation;
        this.demo = demo;
    }

    /** The signed-in person, or nothing. */
    public Visitor getVisitor() {
        return visitor;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isLarge() {
        return LargeType.isOn(request);
    }

    public String getLang() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh-CN";
    }

    public CsrfToken getCsrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    /** A fresh token for one form; the command log does what it stands for once. */
    public String command() {
        return UUID.randomUUID().toString();
    }

    public String getPath() {
        return request.getRequestURI();
    }

    /** The side navigation, with the entry marked that {@code place} lies under. */
    public List<NavGroup> nav(String place) {
        return navigation.groups(visitor, place.isEmpty() ? getPath() : place);
    }

    /** The columns of the site for everybody. */
    public List<NavGroup.Link> getColumns() {
        return navigation.columns(getPath());
    }

    public String count(String href) {
        return visitor == null ? "" : navigation.count(href, visitor);
    }

    /** This page's address with one parameter changed and every other kept; the value may be empty to drop it. */
    public String with(String name, String value) {
        var address = UriComponentsBuilder.fromPath(getPath()).query(request.getQueryString());
        var changed = value.isEmpty()
                ? address.replaceQueryParam(name)
                : address.replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        return changed.build(false).toUriString();
    }
}
