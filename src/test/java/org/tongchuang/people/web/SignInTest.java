package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.ContentPolicy;

@DatabaseTest
class SignInTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Actor clerk;
    String account;
    String address;

    @BeforeEach
    void somebodyWithAnAccount() {
        var tenant = tenants.create();
        clerk = tenants.member(tenant.city, Role.CITY_OFFICE);
        account = tenants.loginName(clerk);
        address = UUID.randomUUID().toString();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theRightPasswordOpensTheDesk() throws Exception {
        var session = signIn(account, Tenants.PASSWORD)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        browser.perform(get("/me").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void withoutSignInEveryPageLeadsToTheSignInPageAndBack() throws Exception {
        browser.perform(get("/units?q=a")).andExpect(redirectedUrl("/sign-in?next=%2Funits%3Fq%3Da"));
        browser.perform(get("/units").header("HX-Request", "true").header("HX-Current-URL", "http://localhost/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?next=%2Fme"));
    }

    /** A list that is still open when its session ends listens again; the sign-in page would be an error to it. */
    @Test
    void aStreamOfEventsIsToldToEndWithoutSignIn() throws Exception {
        browser.perform(get("/tasks/changes").accept(MediaType.TEXT_EVENT_STREAM))
                .andExpect(status().isNoContent())
                .andExpect(redirectedUrl(null));
    }

    @Test
    void anUnknownAndAKnownAccountAreRefusedAlike() throws Exception {
        signIn(account, "wrong password").andExpect(redirectedUrl("/sign-in?wrong"));
        signIn("nobody-" + address, "wrong password").andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void nameTypedWithAWrongPasswordStandsThereOnceMore() throws Exception {
        var session =
                signIn(account, "wrong password").andReturn().getResponse().getCookie("SESSION");

        browser.perform(get("/sign-in?wrong").cookie(session))
                .andExpect(content().string(containsString("value=\"" + account + "\"")));
        browser.perform(get("/sign-in").cookie(session)).andExpect(content().string(not(containsString(account))));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneWaitsAQuarterOfAnHour() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(account, "wrong password").andExpect(redirectedUrl("/sign-in?wrong"));
        }

        signIn(account, Tenants.PASSWORD).andExpect(redirectedUrl("/sign-in?wait"));
        clock.advance(Duration.ofMinutes(15));
        signIn(account, Tenants.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void anUnknownAccountIsDelayedAsWell() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("nobody-" + address, "wrong password");
        }

        signIn("nobody-" + address, "wrong password").andExpect(redirectedUrl("/sign-in?wait"));
    }

    @Test
    void aNeighbourAtTheSameAddressIsNotDelayed() throws Exception {
        for (int i = 0; i < 6; i++) {
            signIn("nobody-" + address, "wrong password");
        }

        signIn(account, Tenants.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void guessingFromManyAddressesIsDelayedToo() throws Exception {
        for (int i = 0; i < 15; i++) {
            address = UUID.randomUUID().toString();
            signIn(account, "wrong password").andExpect(redirectedUrl("/sign-in?wrong"));
        }

        address = UUID.randomUUID().toString();
        signIn(account, Tenants.PASSWORD).andExpect(redirectedUrl("/sign-in?wait"));
    }

    @Test
    void aNewSessionBeginsWithSignIn() throws Exception {
        var before = browser.perform(get("/sign-in")).andReturn().getResponse().getCookie("SESSION");

        var after = browser.perform(post("/sign-in")
                        .cookie(before)
                        .with(csrf())
                        .param("loginName", account)
                        .param("password", Tenants.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        browser.perform(get("/me").cookie(before)).andExpect(status().is3xxRedirection());
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSites() throws Exception {
        var cookie = signIn(account, Tenants.PASSWORD).andReturn().getResponse().getCookie("SESSION");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void aSessionEndsAfterTwelveHours() throws Exception {
        var session = session();

        clock.advance(Duration.ofHours(12).plusSeconds(1));

        browser.perform(get("/me").cookie(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void signingOutEndsTheSessionAndClearsTheBrowser() throws Exception {
        var session = session();

        browser.perform(post("/sign-out").cookie(session).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?out"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""));

        browser.perform(get("/me").cookie(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void ownSessionsAreListedWithoutTheirIdsAndEndOneByOne() throws Exception {
        var here = session();
        var there = session();
        var page = browser.perform(get("/me").cookie(here))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var handle = page.replaceAll("(?s).*name=\"handle\" value=\"([0-9a-f]{64})\".*", "$1");

        assertThat(page).doesNotContain(there.getValue());
        browser.perform(post("/me/sessions/end").cookie(here).with(csrf()).param("handle", handle))
                .andExpect(redirectedUrl("/me"));

        browser.perform(get("/me").cookie(there)).andExpect(status().is3xxRedirection());
        browser.perform(get("/me").cookie(here)).andExpect(status().isOk());
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        var session = session();

        browser.perform(post("/me/unit").cookie(session).param("unitId", clerk.unitId()))
                .andExpect(status().isForbidden());
        browser.perform(post("/me/unit")
                        .cookie(session)
                        .with(csrf().useInvalidToken())
                        .param("unitId", clerk.unitId()))
                .andExpect(status().isForbidden());
        browser.perform(post("/sign-in").param("loginName", account).param("password", Tenants.PASSWORD))
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void theTokenMayComeAsTheHeaderThatHtmxSends() throws Exception {
        browser.perform(post("/me/unit")
                        .cookie(session())
                        .with(csrf().asHeader())
                        .param("unitId", clerk.unitId()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void anotherSitesFormIsRefusedEvenWithTheToken() throws Exception {
        browser.perform(post("/me/unit")
                        .cookie(session())
                        .with(csrf())
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("unitId", clerk.unitId()))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyActsForAUnitWithoutARoleThere() throws Exception {
        var other = tenants.create().city;

        browser.perform(post("/me/unit").cookie(session()).with(csrf()).param("unitId", other.id()))
                .andExpect(status().isNotFound());
    }

    @Test
    void everyPageCarriesTheHeaders() throws Exception {
        browser.perform(get("/me").cookie(session()).secure(true))
                .andExpect(header().string("Content-Security-Policy", ContentPolicy.PAGE))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void demoUsersAreListedUnderTheDemoProfileAlone() throws Exception {
        browser.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("tc-users"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/units?q=%E6%9F%B3&page=2", "/dossiers/GC-2026-ZT-0007", "/me"})
    void afterwardsThePlaceAskedForOpens(String place) throws Exception {
        signInThen(place).andExpect(redirectedUrl(place));
    }

    @ParameterizedTest
    @MethodSource("foreignPlaces")
    void neverAPlaceOfAnotherHost(String place) throws Exception {
        signInThen(place).andExpect(redirectedUrl("/"));
    }

    static Stream<String> foreignPlaces() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/attacks/open-redirect.txt")).stream()
                .map(line -> line.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n"));
    }

    private Cookie session() throws Exception {
        return signIn(account, Tenants.PASSWORD).andReturn().getResponse().getCookie("SESSION");
    }

    private ResultActions signIn(String loginName, String password) throws Exception {
        return browser.perform(post("/sign-in")
                .with(csrf())
                .with(this::fromAddress)
                .header("User-Agent", "TestBrowser")
                .param("loginName", loginName)
                .param("password", password));
    }

    private ResultActions signInThen(String place) throws Exception {
        return browser.perform(post("/sign-in")
                .with(csrf())
                .with(this::fromAddress)
                .param("loginName", account)
                .param("password", Tenants.PASSWORD)
                .param("next", place));
    }

    private MockHttpServletRequest fromAddress(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }
}
