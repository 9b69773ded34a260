package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SignInBrowserTest {

    @Autowired
    Site site;

    @Test
    void strangerIsLedToTheSignInPageAndStaysThereWithAWrongPassword() {
        try (Visit visit = site.visit()) {
            visit.open("/");
            Page page = visit.page();
            assertThat(page.url()).contains("/sign-in");
            visit.shot("sign-in");

            page.locator("input[autocomplete=username]").fill("nobody");
            page.locator("input[type=password]").fill("nothing");
            page.locator("form:has(input[type=password]) button").click();

            assertThat(page.url()).contains("/sign-in");
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .isVisible();
            visit.shot("sign-in-wrong");
        }
    }
}
