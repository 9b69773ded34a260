package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class PageFrameTest {

    @Autowired
    FreeMarkerViewResolver views;

    final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void escapesWhatPeopleWrote() throws Exception {
        var page = sample();

        assertThat(page)
                .contains("A &lt;b&gt;title")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void tiesHintAndErrorToTheirField() throws Exception {
        var page = sample();

        assertThat(page)
                .contains("aria-describedby=\"households-hint households-error\" aria-invalid=\"true\"")
                .contains("id=\"households-hint\"")
                .contains("id=\"households-error\"")
                .contains("<a href=\"#households\">Too many.</a>");
    }

    @Test
    void carriesTheTokensOfAForm() throws Exception {
        var page = sample();

        assertThat(page)
                .contains("name=\"_csrf\" value=\"csrf-1\"")
                .containsPattern("name=\"_command\" value=\"[0-9a-f-]{36}\"")
                .contains("hx-headers='{\"X-CSRF-TOKEN\":\"csrf-1\"}'");
    }

    @Test
    void keepsTheQueryWhenPagingAndSorting() throws Exception {
        request.setQueryString("phase=%E9%95%87&sort=due&page=2");

        var page = sample();

        assertThat(page)
                .contains("href=\"/tasks?phase=%E9%95%87&amp;sort=due&amp;page=3\"")
                .contains("href=\"/tasks?phase=%E9%95%87&amp;page=2&amp;sort=-due\"");
    }

    @Test
    void writesNumbersInLabelsWithoutGrouping() throws Exception {
        assertThat(sample()).contains("消息，2026 条未读");
    }

    @Test
    void saysItsDatesInShanghaiAndInChinese() throws Exception {
        assertThat(sample()).contains("2026年11月21日").contains("11-21 周六");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(sample()).contains("<html lang=\"en\">").contains("Skip to content");
    }

    @Test
    void rememberedLargeTypeShowsAtTheRoot() throws Exception {
        request.setParameter("type", "large");

        assertThat(sample()).contains("<html lang=\"zh-CN\" class=\"tc-large\">");
    }

    @Test
    void readsRecords() throws Exception {
        assertThat(sample()).contains("<span>林小范</span>");
    }

    private String sample() throws Exception {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "csrf-1"));
        var model = new HashMap<String, Object>();
        model.put("now", Instant.parse("2026-11-20T16:30:00Z"));
        model.put("person", new Person("林小范"));
        model.put("paging", new Paging(2, 20, 86, false));
        model.put("errors", Map.of("households", "Too many."));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        views.resolveViewName("testing/sample", LocaleContextHolder.getLocale()).render(model, request, response);
        var page = response.getContentAsString();
        Files.createDirectories(Path.of("target", "frames"));
        Files.writeString(Path.of("target", "frames", "sample.html"), page);
        return page;
    }

    public record Person(String name) {}
}
