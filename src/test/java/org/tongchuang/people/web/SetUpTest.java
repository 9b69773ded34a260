package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.SetUp;
import org.tongchuang.people.Units;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.Tenants;

/** Rolled back, because it begins by taking everybody out of the database. */
@DatabaseTest
@PastTheGuards("role_proposal")
@Transactional
class SetUpTest {

    @Autowired
    MockMvc browser;

    @Autowired
    SetUp setUp;

    @Autowired
    Units units;

    @Autowired
    Members members;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    final String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theLinkMakesTheFirstAdministratorOnce() throws Exception {
        var token = onAnEmptyDatabase();
        browser.perform(get("/set-up/" + token)).andExpect(status().isOk());

        begin(token).andExpect(redirectedUrl("/sign-in"));

        var root = units.byCode(code).orElseThrow();
        assertThat(members.holders(root.id(), Role.UNIT_ADMINISTRATOR)).hasSize(1);
        browser.perform(get("/set-up/" + token)).andExpect(status().isNotFound());
        begin(token).andExpect(status().isNotFound());
    }

    @Test
    void anotherOpenLinkServesNoMoreOnceSomebodyCanSignIn() throws Exception {
        var token = onAnEmptyDatabase();
        var other = setUp.issue();

        begin(token);

        begin(other).andExpect(status().isNotFound());
    }

    @Test
    void theLinkServesForADay() throws Exception {
        var token = onAnEmptyDatabase();

        clock.advance(Duration.ofHours(24));

        browser.perform(get("/set-up/" + token)).andExpect(status().isNotFound());
        begin(token).andExpect(status().isNotFound());
    }

    @Test
    void aGuessedLinkAndALinkBesideMembersOpenNothing() throws Exception {
        onAnEmptyDatabase();
        begin("0123456789abcdef0123456789abcdef").andExpect(status().isNotFound());

        tenants.create().clerk();

        begin(setUp.issue()).andExpect(status().isNotFound());
    }

    @Test
    void theTokenIsKeptAsItsHashOnly() {
        var token = onAnEmptyDatabase();

        assertThat(token).matches("[0-9a-f]{32}");
        assertThat(database.sql("select token_hash from set_up_link")
                        .query(String.class)
                        .list())
                .doesNotContain(token);
    }

    @Test
    void passwordsThatDifferAreSaidAtTheField() throws Exception {
        var token = onAnEmptyDatabase();

        browser.perform(form(token, "another-password")).andExpect(status().isUnprocessableEntity());

        assertThat(members.isEmpty()).isTrue();
    }

    private String onAnEmptyDatabase() {
        Stream.of(
                        "access_token",
                        "recovery_code",
                        "second_factor",
                        "second_factor_rule",
                        "sheet_upload",
                        "role_proposal",
                        "membership",
                        "member")
                .forEach(table -> database.sql("delete from " + table).update());
        return setUp.issue();
    }

    private ResultActions begin(String token) throws Exception {
        return browser.perform(form(token, "a-first-password"));
    }

    private MockHttpServletRequestBuilder form(String token, String again) {
        return post("/set-up/" + token)
                .with(csrf())
                .param("unitName", "示例市")
                .param("code", code)
                .param("level", "CITY")
                .param("name", "首任例")
                .param("loginName", "first-" + code)
                .param("password", "a-first-password")
                .param("again", again);
    }
}
