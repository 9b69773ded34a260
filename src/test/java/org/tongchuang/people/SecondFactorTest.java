package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** T16: who has a second factor isn't in before its code; who needs one and has none does nothing else first. */
@DatabaseTest
class SecondFactorTest {

    private static final Pattern SECRET = Pattern.compile("<code class=\"tc-mono\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z0-9]{14})</code></li>");

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondFactorRule rule;

    @Autowired
    KeepRoles roles;

    @Autowired
    Proposals proposals;

    @Autowired
    AccessTokens tokens;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor office;
    String account;
    String address;
    String secret;
    List<String> recovery;

    @BeforeEach
    void somebodyInATown() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.townOffice();
        account = tenants.loginName(office);
        address = UUID.randomUUID().toString();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void thePasswordAloneOpensNothingOnceThereIsAFactor() throws Exception {
        enrol();

        Cookie session = password().getCookie("SESSION");

        assertThat(password().getRedirectedUrl()).isEqualTo("/sign-in/code");
        assertThat(statusOf(session, "/me")).isEqualTo(302);
        assertThat(statusOf(session, "/tasks")).isEqualTo(302);
        assertThat(statusOf(session, "/sign-in/code")).isEqualTo(200);
    }

    @Test
    void theRightCodeOpensTheDeskInASessionOfItsOwn() throws Exception {
        enrol();
        clock.advance(Duration.ofSeconds(60));
        Cookie pending = password().getCookie("SESSION");

        MockHttpServletResponse answer = code(pending, now());

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getCookie("SESSION").getValue()).isNotEqualTo(pending.getValue());
        assertThat(statusOf(answer.getCookie("SESSION"), "/me")).isEqualTo(200);
        assertThat(statusOf(pending, "/me")).isEqualTo(302);
    }

    @Test
    void aCodeServesOnceEvenWithinItsTime() throws Exception {
        enrol();
        clock.advance(Duration.ofSeconds(60));
        String code = now();
        assertThat(code(password().getCookie("SESSION"), code).getStatus()).isEqualTo(302);

        assertThat(code(password().getCookie("SESSION"), code).getStatus()).isEqualTo(422);
        clock.advance(Duration.ofSeconds(30));
        assertThat(code(password().getCookie("SESSION"), now()).getStatus()).isEqualTo(302);
    }

    @Test
    void guessesOfCodesCountWithThoseOfPasswordsAndAKnownPasswordForgivesNothing() throws Exception {
        enrol();
        clock.advance(Duration.ofSeconds(60));
        for (int i = 0; i < 2; i++) {
            Cookie pending = password().getCookie("SESSION");
            assertThat(code(pending, "000000").getStatus()).isEqualTo(422);
        }
        Cookie pending = password().getCookie("SESSION");

        assertThat(code(pending, now()).getStatus()).isEqualTo(422);
        assertThat(password().getRedirectedUrl()).isEqualTo("/sign-in?wait");
        clock.advance(Duration.ofMinutes(15));
        assertThat(code(password().getCookie("SESSION"), now()).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void thePageForTheCodeForgetsAfterFiveMinutes() throws Exception {
        enrol();
        clock.advance(Duration.ofSeconds(60));
        Cookie pending = password().getCookie("SESSION");

        clock.advance(Duration.ofMinutes(5));

        assertThat(code(pending, now()).getRedirectedUrl()).isEqualTo("/sign-in");
        browser.perform(get("/sign-in/code")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void aRecoveryCodeServesOnceAndIsOnRecord() throws Exception {
        enrol();

        assertThat(code(password().getCookie("SESSION"), recovery.get(0)).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(code(password().getCookie("SESSION"), recovery.get(0)).getStatus())
                .isEqualTo(422);

        assertThat(factors.recoveryCodesLeft(office.memberId())).isEqualTo(9);
        assertThat(audit.entries("unit:" + tenant.town.id(), 1, 0))
                .extracting(AuditEntry::verb)
                .containsExactly("second-factor-recovered");
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorACode() throws Exception {
        enrol();

        String rows = database.sql("select concat(sealed, ' ') from second_factor where member_id = ?")
                        .param(office.memberId())
                        .query(String.class)
                        .single()
                + database.sql("select code_mark from recovery_code where member_id = ?")
                        .param(office.memberId())
                        .query(String.class)
                        .list();

        assertThat(rows).doesNotContain(secret).doesNotContain(recovery);
    }

    @Test
    void theSecretIsShownUntilItIsConfirmedAndNeverAgain() throws Exception {
        send(office, "/me/second-factor/begin");
        page(office).andExpect(content().string(containsString("qr.png")));
        browser.perform(get("/me/second-factor/qr.png").with(SignedIn.as(office)))
                .andExpect(status().isOk());
        send(office, post("/me/second-factor/confirm").param("code", "000000"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(factors.isThere(office.memberId())).isFalse();

        enrol();

        page(office).andExpect(content().string(not(containsString(secret.substring(0, 4) + " "))));
        browser.perform(get("/me/second-factor/qr.png").with(SignedIn.as(office)))
                .andExpect(status().isNotFound());
        send(office, "/me/second-factor/begin");
        assertThat(factors.isThere(office.memberId())).isTrue();
    }

    @Test
    void theMemberGivesItUpWithACodeAlone() throws Exception {
        enrol();
        clock.advance(Duration.ofSeconds(60));

        send(office, post("/me/second-factor/end").param("code", "000000")).andExpect(status().isUnprocessableEntity());
        assertThat(factors.isThere(office.memberId())).isTrue();
        send(office, post("/me/second-factor/end").param("code", now())).andExpect(status().is3xxRedirection());

        assertThat(factors.isThere(office.memberId())).isFalse();
        assertThat(password().getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void whoseRoleNeedsItSetsItUpBeforeAnythingElse() throws Exception {
        rule.set(tenant.administrator(), List.of(Role.TOWN_OFFICE));
        Cookie session = password().getCookie("SESSION");

        for (String path : List.of("/", "/me", "/tasks", "/password", "/public")) {
            browser.perform(get(path).cookie(session)).andExpect(redirectedUrl("/me/second-factor"));
        }
        browser.perform(post("/me/second-factor/begin").cookie(session).with(csrf()));
        secretOn(session);
        Cookie enrolled = confirm(session).getResponse().getCookie("SESSION");

        assertThat(statusOf(enrolled, "/me")).isEqualTo(200);
    }

    @Test
    void whoseRoleDoesNotIsNotAsked() throws Exception {
        rule.set(tenant.administrator(), List.of(Role.TOWN_LEADER));

        assertThat(statusOf(password().getCookie("SESSION"), "/me")).isEqualTo(200);
    }

    @Test
    void noTokenGoesRoundIt() throws Exception {
        rule.set(tenant.administrator(), List.of(Role.TOWN_OFFICE));
        NewToken wanted = new NewToken("看板", Set.of(TokenScope.TASKS_READ), tokens.latestLastDay());

        assertThatThrownBy(() -> tokens.issue(office, wanted)).isInstanceOf(FactorMissing.class);
        enrol();

        assertThat(tokens.issue(office, wanted)).startsWith(AccessTokens.PREFIX);
    }

    @Test
    void resettingItTakesTwoAdministrators() throws Exception {
        enrol();
        Actor first = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        Actor second = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR, 1);

        send(first, "/members/" + office.memberId() + "/second-factor/reset");
        assertThat(factors.isThere(office.memberId())).isTrue();
        browser.perform(get("/role-proposals").with(SignedIn.as(second))).andExpect(status().isOk());
        proposals.confirm(second, proposals.waiting(second, 1).get(0).id());

        assertThat(factors.isThere(office.memberId())).isFalse();
        assertThat(factors.recoveryCodesLeft(office.memberId())).isZero();
        assertThat(audit.entries("unit:" + tenant.town.id(), 2, 0))
                .extracting(AuditEntry::verb)
                .containsExactly("factor-reset-confirmed", "factor-reset-proposed");
    }

    @Test
    void theRuleIsSetAtTheRootAlone() throws Exception {
        Actor town = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        assertThat(rule.isOurs(tenant.town.id())).isTrue();

        browser.perform(get("/second-factor-roles").with(SignedIn.as(town))).andExpect(status().isNotFound());
        send(town, post("/second-factor-roles").param("roles", Role.TOWN_OFFICE))
                .andExpect(status().isNotFound());
        send(
                        tenant.administrator(),
                        post("/second-factor-roles").param("roles", Role.TOWN_OFFICE, Role.CITY_LEADER, "made:up"))
                .andExpect(status().is3xxRedirection());

        assertThat(rule.roles(tenant.village().id())).containsExactly(Role.TOWN_OFFICE, Role.CITY_LEADER);
        assertThat(rule.isOurs(tenant.town.id())).isFalse();
        browser.perform(get("/second-factor-roles").with(SignedIn.as(tenant.administrator())))
                .andExpect(status().isOk());
        send(tenant.administrator(), "/second-factor-roles").andExpect(status().is3xxRedirection());
        assertThat(rule.asks(office.memberId())).isFalse();
    }

    private void enrol() throws Exception {
        factors.begin(office);
        secret = factors.begunSecret(office.memberId()).orElseThrow();
        recovery =
                found(RECOVERY, send(office, post("/me/second-factor/confirm").param("code", now())));
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    }

    private void secretOn(Cookie session) throws Exception {
        secret = found(SECRET, browser.perform(get("/me/second-factor").cookie(session)))
                .get(0)
                .replace(" ", "");
    }

    private MvcResult confirm(Cookie session) throws Exception {
        return browser.perform(post("/me/second-factor/confirm")
                        .cookie(session)
                        .with(csrf())
                        .param("code", now()))
                .andExpect(status().isOk())
                .andReturn();
    }

    private static List<String> found(Pattern what, ResultActions page) throws Exception {
        List<String> found = new ArrayList<>();
        what.matcher(page.andReturn().getResponse().getContentAsString())
                .results()
                .forEach(match -> found.add(match.group(1)));
        return found;
    }

    private String now() {
        return OneTimeCodes.at(secret, clock.instant());
    }

    private MockHttpServletResponse password() throws Exception {
        return browser.perform(post("/sign-in")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("loginName", account)
                        .param("password", Tenants.PASSWORD))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse code(Cookie session, String code) throws Exception {
        return browser.perform(post("/sign-in/code")
                        .cookie(session)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("code", code))
                .andReturn()
                .getResponse();
    }

    private int statusOf(Cookie session, String path) throws Exception {
        return browser.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private ResultActions page(Actor actor) throws Exception {
        return browser.perform(get("/me/second-factor").with(SignedIn.as(actor)))
                .andExpect(status().isOk());
    }

    private ResultActions send(Actor actor, String path) throws Exception {
        return send(actor, post(path));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SignedIn.as(actor))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString()));
    }
}
