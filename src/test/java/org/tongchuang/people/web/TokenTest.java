package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.AccessToken;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actor;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.KeepRoles;
import org.tongchuang.people.Members;
import org.tongchuang.people.TokenScope;
import org.tongchuang.testing.Bearer;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class TokenTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Bearer bearer;

    @Autowired
    KeepMembers keepMembers;

    @Autowired
    KeepRoles keepRoles;

    @Autowired
    Members members;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor clerk;

    @BeforeEach
    void somebody() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theSecretIsShownOnceAndKeptAsAHashAlone() throws Exception {
        var page = create("name", "镇数据看板", "scopes", "TASKS_READ", "lastDay", "2026-12-31")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = Pattern.compile("tc_[\\w-]{43}").matcher(page);
        assertThat(found.find()).isTrue();

        tasks(found.group()).andExpect(status().isOk());
        mvc.perform(get("/me").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("镇数据看板")))
                .andExpect(content().string(not(containsString(found.group()))));
        assertThat(database.sql("select token_hash from access_token where member_id = ?")
                        .param(clerk.memberId())
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        assertThat(audit.entries("unit:" + clerk.unitId(), 1, 0).get(0).verb()).isEqualTo("token-created");
    }

    @Test
    void theSameFormTwiceMakesOneToken() throws Exception {
        var command = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            mvc.perform(form("/me/tokens", command)
                            .param("name", "一次")
                            .param("scopes", "TASKS_READ")
                            .param("lastDay", "2026-12-31"))
                    .andExpect(status().isOk());
        }

        assertThat(tokens.of(clerk.memberId())).hasSize(1);
    }

    @Test
    void aTokenNeedsANameAScopeAndALastDayWithinAYear() throws Exception {
        create("name", " ", "scopes", "TASKS_READ", "lastDay", "2026-12-31")
                .andExpect(status().isUnprocessableEntity());
        create("name", "程序", "lastDay", "2026-12-31").andExpect(status().isUnprocessableEntity());
        create("name", "程序", "scopes", "TASKS_READ").andExpect(status().isUnprocessableEntity());
        create("name", "日历", "scopes", "TASKS_READ", "scopes", "CALENDAR_READ", "lastDay", "2026-12-31")
                .andExpect(status().isUnprocessableEntity());
        create("name", "程序", "scopes", "TASKS_READ", "lastDay", "2026-03-03")
                .andExpect(status().isUnprocessableEntity());
        create("name", "程序", "scopes", "TASKS_READ", "lastDay", "2027-03-05")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"程序\"")));
        create("name", "程序", "scopes", "EVERYTHING", "lastDay", "2026-12-31")
                .andExpect(status().isUnprocessableEntity());

        assertThat(tokens.of(clerk.memberId())).isEmpty();
    }

    @Test
    void withoutATokenTheApiAnswersAProblem() throws Exception {
        mvc.perform(get("/api/v1/tasks"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.instance").value("/api/v1/tasks"));
    }

    @Test
    void aSessionOfTheBrowserIsNoToken() throws Exception {
        var session = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("loginName", tenants.loginName(clerk))
                        .param("password", Tenants.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get("/me").cookie(session)).andExpect(status().isOk());

        mvc.perform(get("/api/v1/tasks").cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenIsNoSessionOfTheBrowser() throws Exception {
        mvc.perform(get("/me").with(bearer.of(clerk))).andExpect(redirectedUrl("/sign-in?next=%2Fme"));
    }

    @Test
    void whatIsNoTokenIsRefused() throws Exception {
        var secret = bearer.secret(clerk);

        tasks("tc_" + "A".repeat(43)).andExpect(status().isUnauthorized());
        tasks(secret.substring(0, 45)).andExpect(status().isUnauthorized());
        tasks("").andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/tasks").header("Authorization", "Basic " + secret))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/tasks").param("access_token", secret)).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenServesThroughItsLastDay() throws Exception {
        var secret = bearer.secret(clerk);

        clock.moveTo(LocalDate.of(2026, 12, 31));
        tasks(secret).andExpect(status().isOk());
        clock.moveTo(LocalDate.of(2027, 1, 1));
        tasks(secret).andExpect(status().isUnauthorized());
    }

    @Test
    void aRevokedTokenEndsAtOnceAndOnlyItsOwnerRevokesIt() throws Exception {
        var secret = bearer.secret(clerk);
        var token = tokens.of(clerk.memberId()).get(0);

        mvc.perform(form("/me/tokens/" + token.id() + "/revoke", random()).with(SignedIn.as(tenant.head())))
                .andExpect(redirectedUrl("/me"));
        tasks(secret).andExpect(status().isOk());
        mvc.perform(form("/me/tokens/" + token.id() + "/revoke", random())).andExpect(redirectedUrl("/me"));
        tasks(secret).andExpect(status().isUnauthorized());

        assertThat(tokens.of(clerk.memberId())).isEmpty();
    }

    @Test
    void aTokenEndsWithItsMemberAndDoesNotComeBack() throws Exception {
        var secret = bearer.secret(clerk);

        keepMembers.disable(tenant.administrator(), clerk.memberId());
        tasks(secret).andExpect(status().isUnauthorized());
        keepMembers.enable(tenant.administrator(), clerk.memberId());

        tasks(secret).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenEndsWithTheLastRoleInItsUnit() throws Exception {
        var secret = bearer.secret(clerk);
        var role = members.memberships(clerk.memberId()).get(0);

        keepRoles.end(tenant.administrator(), role.id(), "");

        tasks(secret).andExpect(status().isUnauthorized());
    }

    @Test
    void lastUseIsNoted() throws Exception {
        var secret = bearer.secret(clerk);
        assertThat(tokens.of(clerk.memberId()))
                .extracting(AccessToken::lastUsedAt)
                .containsOnlyNulls();

        tasks(secret);

        assertThat(tokens.of(clerk.memberId()))
                .extracting(AccessToken::lastUsedAt)
                .containsExactly(MovableClock.START);
    }

    @Test
    void whatTheTokenDoesNotAllowIsForbidden() throws Exception {
        mvc.perform(get("/api/v1/tasks").with(bearer.of(clerk, TokenScope.TASKS_WRITE, TokenScope.DOSSIERS_READ)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"));
        mvc.perform(post("/api/v1/tasks/1/claim").with(bearer.of(clerk, TokenScope.TASKS_READ)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/dossiers/1").with(bearer.of(clerk, TokenScope.DOSSIERS_WRITE)))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatIsNoRouteIsNotFound() throws Exception {
        mvc.perform(get("/api/v1/nothing").with(bearer.of(clerk))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/nothing")).andExpect(status().isUnauthorized());
    }

    @Test
    void aBodyLongerThanAnyFormIsNotRead() throws Exception {
        mvc.perform(post("/api/v1/tasks/1/complete")
                        .with(bearer.of(clerk))
                        .contentType("application/json")
                        .content(new byte[1_048_577]))
                .andExpect(status().isPayloadTooLarge());
    }

    private ResultActions tasks(String secret) throws Exception {
        return mvc.perform(get("/api/v1/tasks").with(Bearer.of(secret)));
    }

    private ResultActions create(String... params) throws Exception {
        var form = form("/me/tokens", random());
        for (int i = 0; i < params.length; i += 2) {
            form.param(params[i], params[i + 1]);
        }
        return mvc.perform(form);
    }

    private MockHttpServletRequestBuilder form(String path, String command) {
        return post(path).with(SignedIn.as(clerk)).with(csrf()).param("_command", command);
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
