package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
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

    @Autowired
    Configuration templates;

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

    @Test
    void showsWhoIsThereAndOnlyWhatIsTheirs() throws Exception {
        var visitor = new Visitor("m1", "林小范", "示例镇创建办", "经办", Set.of("town:office"));
        var page = drawn(new Frame(request, visitor, navigation(), true));

        assertThat(page)
                .contains("<span>林小范</span><small>示例镇创建办")
                .containsPattern("href=\"/tasks\" aria-current=\"page\">.*<b>12</b></a>")
                .contains("href=\"/board\"")
                .doesNotContain("href=\"/audit\"")
                .contains("消息，3 条未读")
                .contains("演示环境");
    }

    @Test
    void weighsLittle() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            for (var file : List.of(
                    "static/tongchuang.css",
                    "static/tongchuang.js",
                    "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
                    "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js")) {
                zip.write(new ClassPathResource(file).getContentAsByteArray());
            }
            zip.write(sample().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(packed.size()).isLessThan(100 * 1024);
    }

    @Test
    void marksTheColumnOfThePublicSiteThatThePageLiesUnder() {
        request.setRequestURI("/public/notices/n1/objections");

        var columns = new Frame(request, null, navigation(), false).getColumns();

        assertThat(columns)
                .extracting(column -> column.href() + (column.here() ? " here" : ""))
                .containsExactly("/public/notices here", "/public/titles");
    }

    private static Navigation navigation() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("tasks", new NavEntry("work", 1, "web.list.all", "inbox", "/tasks", Set.of()));
        beans.addBean("done", new NavEntry("work", 2, "web.state.done", "checks", "/done", Set.of()));
        beans.addBean("board", new NavEntry("campaigns", 1, "web.state.ok", "flag", "/board", Set.of("town:office")));
        beans.addBean("audit", new NavEntry("office", 1, "web.state.ok", "flag", "/audit", Set.of("city:office")));
        beans.addBean("count", count("/tasks", "12"));
        beans.addBean("titles", new PublicEntry(20, "web.state.done", "/public/titles"));
        beans.addBean("notices", new PublicEntry(10, "web.state.ok", "/public/notices"));
        beans.addBean("bell", count("/messages", "3"));
        return new Navigation(
                beans.getBeanProvider(NavEntry.class),
                beans.getBeanProvider(NavCount.class),
                beans.getBeanProvider(PublicEntry.class));
    }

    private static NavCount count(String href, String shown) {
        return new NavCount() {
            @Override
            public String href() {
                return href;
            }

            @Override
            public String shownTo(Visitor visitor) {
                return shown;
            }
        };
    }

    private String drawn(Frame frame) throws Exception {
        var model = model();
        model.put("frame", frame);
        var page = new StringWriter();
        templates.getTemplate("testing/sample.ftlh").process(model, page);
        Files.createDirectories(Path.of("target", "frames"));
        Files.writeString(Path.of("target", "frames", "frame.html"), page.toString());
        return page.toString();
    }

    private String sample() throws Exception {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "csrf-1"));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        views.resolveViewName("testing/sample", LocaleContextHolder.getLocale()).render(model(), request, response);
        var page = response.getContentAsString();
        return page;
    }

    private static Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("now", Instant.parse("2026-11-20T16:30:00Z"));
        model.put("person", new Person("林小范"));
        model.put("paging", new Paging(2, 20, 86, false));
        model.put("errors", Map.of("households", "Too many."));
        return model;
    }

    public record Person(String name) {}
}
