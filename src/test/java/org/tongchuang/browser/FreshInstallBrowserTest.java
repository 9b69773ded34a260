package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.people.SetUp;
import org.tongchuang.testing.TestBeans;

/**
 * Whoever installs the product without demo data makes the first administrator by the link in the log. Its product is one of
 * its own and the engine has one clock for all products of a JVM, so it comes first by its name: what comes before it would
 * have another product there already.
 */
@Tag("browser")
@SpringBootTest(
        classes = {TongchuangApplication.class, TestBeans.class, BrowserBeans.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:fresh;MODE=MySQL;DB_CLOSE_DELAY=-1")
@ActiveProfiles("browser")
@DirtiesContext
class FreshInstallBrowserTest {

    private static final String PASSWORD = "four-words-of-my-own";

    @Autowired
    Site site;

    @Autowired
    SetUp setUp;

    @Test
    void linkMakesTheFirstAdministratorWhoThenSignsIn() {
        String link = "/set-up/" + setUp.issue();
        try (Visit visit = site.visit()) {
            Page page = visit.page();
            visit.show("set-up", link);
            fill(page, "administrator", "another-password");
            page.locator("main .btn-primary").click();
            page.locator(".tc-sum").waitFor();
            assertThat(page.locator("[name=unitName]")).hasValue("示例市");
            visit.shot("set-up-with-faults");

            fill(page, "administrator", PASSWORD);
            page.locator("main .btn-primary").click();
            page.waitForURL("**/sign-in");
            assertThat(page.locator(".tc-users")).hasCount(0);
            visit.shot("sign-in-plain");
            visit.tryToSignIn("administrator", PASSWORD);
            page.waitForURL(url -> !url.contains("/sign-in"));
            visit.shot("home-first");
            visit.show("units-first", "/units");

            assertThat(visit.open(link)).isBetween(400, 499);
        }
    }

    private static void fill(Page page, String loginName, String again) {
        page.locator("[name=unitName]").fill("示例市");
        page.locator("[name=code]").fill("SL");
        page.locator("[name=name]").fill("白测试");
        page.locator("[name=loginName]").fill(loginName);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=again]").fill(again);
    }
}
