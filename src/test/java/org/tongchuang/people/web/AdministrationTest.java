package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class AdministrationTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    Units units;

    @Autowired
    Members members;

    @Autowired
    AuditTrail audit;

    Tenant tenant;
    Actor administrator;

    @BeforeEach
    void theAdministratorOfOneTown() {
        tenant = tenants.create();
        administrator = tenants.member(tenant.town, Role.UNIT_ADMINISTRATOR);
    }

    @Test
    void theTreeBeginsAtTheOwnUnit() throws Exception {
        browser.perform(get("/units").with(SignedIn.as(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(tenant.village().id())))
                .andExpect(content().string(not(containsString(tenant.city.id()))))
                .andExpect(content().string(not(containsString(tenant.otherVillage.id()))));
    }

    @Test
    void searchFindsUnitsAndMembersOfTheOwnTreeAlone() throws Exception {
        var near = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);
        var far = tenants.member(tenant.otherVillage, Role.COMMUNITY_CLERK);

        search(near.memberName()).andExpect(content().string(containsString("/members/" + near.memberId())));
        search(far.memberName()).andExpect(content().string(not(containsString("/members/" + far.memberId()))));
        search(tenant.village().code().toLowerCase(Locale.ROOT))
                .andExpect(content()
                        .string(containsString("/units/" + tenant.village().id())));
    }

    @Test
    void whatLiesBesideOrAboveDoesNotExist() throws Exception {
        var far = tenants.member(tenant.otherVillage, Role.COMMUNITY_CLERK);
        for (var unit : new String[] {tenant.city.id(), tenant.otherTown.id(), tenant.otherVillage.id()}) {
            browser.perform(get("/units/" + unit).with(SignedIn.as(administrator)))
                    .andExpect(status().isNotFound());
            perform(post("/units/" + unit + "/name").param("name", "别名").param("nameEn", ""))
                    .andExpect(status().isNotFound());
            perform(newMember(unit, "a" + random())).andExpect(status().isNotFound());
        }
        browser.perform(get("/members/" + far.memberId()).with(SignedIn.as(administrator)))
                .andExpect(status().isNotFound());
        perform(post("/members/" + far.memberId() + "/disable")).andExpect(status().isNotFound());
        assertThat(members.get(far.memberId()).enabled()).isTrue();
    }

    @Test
    void whoIsNoAdministratorFindsNoPage() throws Exception {
        browser.perform(get("/units").with(SignedIn.as(tenant.townOffice()))).andExpect(status().isForbidden());
    }

    @Test
    void aUnitIsCreatedRenamedClosedAndReopened() throws Exception {
        var code = "N" + random().toUpperCase(Locale.ROOT);
        perform(post("/units/" + tenant.town.id() + "/units")
                        .param("name", "新设村")
                        .param("nameEn", "")
                        .param("code", code)
                        .param("kind", "VILLAGE")
                        .param("level", "COMMUNITY"))
                .andExpect(status().is3xxRedirection());
        var unit = units.byCode(code).orElseThrow();
        assertThat(unit.path()).startsWith(tenant.town.path());

        perform(post("/units/" + unit.id() + "/name").param("name", "改名村").param("nameEn", ""));
        perform(post("/units/" + unit.id() + "/close")).andExpect(redirectedUrl("/units/" + unit.id()));
        assertThat(units.get(unit.id()).active()).isFalse();
        perform(post("/units/" + unit.id() + "/reopen"));

        assertThat(units.get(unit.id()).active()).isTrue();
        assertThat(audit.entries("unit:" + unit.id(), 10, 0))
                .extracting(AuditEntry::verb)
                .containsExactly("unit-reopened", "unit-closed", "unit-renamed", "unit-created");
        browser.perform(get("/units/" + unit.id()).with(SignedIn.as(administrator)))
                .andExpect(content().string(containsString("改名村")));
    }

    @Test
    void aUnitInUseAndTheOwnUnitStayOpen() throws Exception {
        tenants.member(tenant.village(), Role.COMMUNITY_CLERK);

        perform(post("/units/" + tenant.village().id() + "/close")).andExpect(status().isUnprocessableEntity());
        perform(post("/units/" + tenant.town.id() + "/close")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aTakenCodeAndAMisplacedUnitAreRefused() throws Exception {
        perform(post("/units/" + tenant.town.id() + "/units")
                        .param("name", "新设村")
                        .param("code", tenant.village().code())
                        .param("kind", "VILLAGE")
                        .param("level", "COMMUNITY"))
                .andExpect(status().isUnprocessableEntity());
        perform(post("/units/" + tenant.village().id() + "/units")
                        .param("name", "新设镇")
                        .param("code", "N" + random().toUpperCase(Locale.ROOT))
                        .param("kind", "GOVERNMENT")
                        .param("level", "TOWN"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aNewMemberSignsInOnceWithTheInitialPasswordAndThenChoosesAnOwnOne() throws Exception {
        var account = "a" + random();
        var answer = perform(newMember(tenant.village().id(), account)).andReturn();
        var initial = (String) answer.getFlashMap().get("initialPassword");
        var session = signIn(account, initial);

        browser.perform(get("/me").cookie(session)).andExpect(redirectedUrl("/password"));
        changePassword(session, initial, "short").andExpect(status().isUnprocessableEntity());
        changePassword(session, initial, account + "12345").andExpect(status().isUnprocessableEntity());
        changePassword(session, "wrong", "a-better-password").andExpect(status().isUnprocessableEntity());
        var changed = changePassword(session, initial, "a-better-password")
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        browser.perform(get("/me").cookie(changed)).andExpect(status().isOk());
        assertThat(signIn(account, initial)).isNull();
        assertThat(signIn(account, "a-better-password")).isNotNull();
    }

    @Test
    void disablingAMemberEndsTheSessionAtOnce() throws Exception {
        var clerk = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);
        var session = signIn(tenants.loginName(clerk), Tenants.PASSWORD);
        browser.perform(get("/me").cookie(session)).andExpect(status().isOk());

        perform(post("/members/" + clerk.memberId() + "/disable"));

        browser.perform(get("/me").cookie(session)).andExpect(status().is3xxRedirection());
        assertThat(signIn(tenants.loginName(clerk), Tenants.PASSWORD)).isNull();
        perform(post("/members/" + clerk.memberId() + "/enable"));
        assertThat(signIn(tenants.loginName(clerk), Tenants.PASSWORD)).isNotNull();
    }

    @Test
    void aResetPasswordEndsSessionsAndTheOldPassword() throws Exception {
        var clerk = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);
        var session = signIn(tenants.loginName(clerk), Tenants.PASSWORD);

        perform(post("/members/" + clerk.memberId() + "/password"));

        browser.perform(get("/me").cookie(session)).andExpect(status().is3xxRedirection());
        assertThat(signIn(tenants.loginName(clerk), Tenants.PASSWORD)).isNull();
    }

    @Test
    void aRoleIsGivenAndEndedAndEachEndsTheSession() throws Exception {
        var clerk = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);
        var session = signIn(tenants.loginName(clerk), Tenants.PASSWORD);

        grant(clerk, tenant.village().id(), Role.COMMUNITY_HEAD, "2026-03-04").andExpect(status().is3xxRedirection());

        browser.perform(get("/me").cookie(session)).andExpect(status().is3xxRedirection());
        assertThat(members.holders(tenant.village().id(), Role.COMMUNITY_HEAD)).hasSize(1);
        var role = members.memberships(clerk.memberId()).stream()
                .filter(held -> held.role().equals(Role.COMMUNITY_HEAD))
                .findFirst()
                .orElseThrow();
        perform(post("/members/" + clerk.memberId() + "/roles/" + role.id() + "/end"))
                .andExpect(status().is3xxRedirection());
        assertThat(members.holders(tenant.village().id(), Role.COMMUNITY_HEAD)).isEmpty();
        perform(post("/members/" + clerk.memberId() + "/roles/" + role.id() + "/end"))
                .andExpect(status().isConflict());
    }

    @Test
    void aRoleThatBeginsLaterIsNotHeldYet() throws Exception {
        var clerk = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);

        grant(clerk, tenant.village().id(), Role.COMMUNITY_HEAD, "2026-03-05");

        assertThat(members.holders(tenant.village().id(), Role.COMMUNITY_HEAD)).isEmpty();
    }

    @Test
    void rolesAreGivenWithinTheOwnTreeAndWhereTheyBelong() throws Exception {
        var clerk = tenants.member(tenant.village(), Role.COMMUNITY_CLERK);

        grant(clerk, tenant.city.id(), Role.CITY_OFFICE, "2026-03-04").andExpect(status().isNotFound());
        grant(clerk, tenant.otherTown.id(), Role.TOWN_OFFICE, "2026-03-04").andExpect(status().isNotFound());
        grant(clerk, tenant.village().id(), Role.TOWN_OFFICE, "2026-03-04").andExpect(status().isUnprocessableEntity());
        grant(clerk, tenant.village().id(), "made:up", "2026-03-04").andExpect(status().isUnprocessableEntity());
        assertThat(members.memberships(clerk.memberId())).hasSize(1);
    }

    @Test
    void nobodyChangesTheOwnAccount() throws Exception {
        grant(administrator, tenant.town.id(), Role.TOWN_LEADER, "2026-03-04").andExpect(status().isForbidden());
        perform(post("/members/" + administrator.memberId() + "/disable")).andExpect(status().isForbidden());
        perform(post("/members/" + administrator.memberId() + "/password")).andExpect(status().isForbidden());
        assertThat(members.memberships(administrator.memberId())).hasSize(1);
    }

    @Test
    void whoHoldsARoleAboveIsOutOfReach() throws Exception {
        var superior = tenants.member(tenant.town, Role.TOWN_LEADER);
        members.grant(superior.memberId(), tenant.city.id(), Role.CITY_LEADER);

        perform(post("/members/" + superior.memberId() + "/password")).andExpect(status().isForbidden());
        perform(post("/members/" + superior.memberId() + "/disable")).andExpect(status().isForbidden());
        grant(superior, tenant.town.id(), Role.TOWN_OFFICE, "2026-03-04").andExpect(status().isForbidden());
    }

    private ResultActions search(String word) throws Exception {
        return browser.perform(get("/units").param("q", word).with(SignedIn.as(administrator)))
                .andExpect(status().isOk());
    }

    private ResultActions grant(Actor to, String unitId, String role, String startsOn) throws Exception {
        return perform(post("/members/" + to.memberId() + "/roles")
                .param("unitId", unitId)
                .param("role", role)
                .param("startsOn", startsOn)
                .param("endsOn", ""));
    }

    private static MockHttpServletRequestBuilder newMember(String unitId, String account) {
        return post("/units/" + unitId + "/members")
                .param("memberName", "新样例")
                .param("loginName", account)
                .param("phone", "")
                .param("email", "");
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SignedIn.as(administrator))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString()));
    }

    private ResultActions changePassword(Cookie session, String old, String chosen) throws Exception {
        return browser.perform(post("/password")
                .cookie(session)
                .with(csrf())
                .param("old", old)
                .param("chosen", chosen)
                .param("again", chosen));
    }

    /** The session's cookie, or null if signing in was refused. */
    private Cookie signIn(String account, String password) throws Exception {
        var answer = browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("loginName", account)
                        .param("password", password))
                .andReturn()
                .getResponse();
        return "/".equals(answer.getRedirectedUrl()) ? answer.getCookie("SESSION") : null;
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
