package org.tongchuang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.Tenants;

@BrowserTest
class SignInBrowserTest {

    @Autowired
    Site site;

    @Autowired
    Tenants tenants;

    @Test
    void strangerIsLedToTheSignInPageAndLearnsNothingFromAWrongPassword() {
        try (Visit visit = site.visit()) {
            visit.open("/");
            assertThat(visit.page().url()).contains("/sign-in");
            visit.shot("sign-in");

            visit.tryToSignIn("nobody", "nothing");

            assertThat(visit.page().getByRole(AriaRole.ALERT)).isVisible();
            assertThat(visit.page().url()).contains("/sign-in");
            visit.shot("sign-in-wrong");
        }
    }

    @Test
    void memberComesToTheHomePage() {
        Actor clerk = tenants.create().clerk();

        try (Visit visit = site.visit()) {
            visit.signIn(tenants.loginName(clerk), Tenants.PASSWORD);

            assertThat(visit.page().locator("body")).containsText(clerk.memberName());
            assertThat(visit.page().locator("body")).containsText(clerk.unitName());
            visit.shot("home-clerk");
        }
    }
}
