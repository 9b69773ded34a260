package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Proposals;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ProposalPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    Members members;

    @Autowired
    Proposals proposals;

    Tenant tenant;
    Actor first;
    Actor second;
    Actor clerk;

    @BeforeEach
    void aTownWithTwoAdministrators() throws Exception {
        tenant = tenants.create();
        first = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        second = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR, 1);
        clerk = tenant.clerk();
    }

    @Test
    void whatOneProposesTheOtherFindsAndConfirms() throws Exception {
        propose().andExpect(flash().attribute("proposed", true));
        String id = waitingId();

        page(first, "/members/" + clerk.memberId()).andExpect(content().string(containsString("#p-" + id)));
        page(second, "/role-proposals/waiting").andExpect(content().string(containsString("#p-" + id)));
        page(second, "/role-proposals").andExpect(content().string(containsString(id + "/confirm")));
        page(second, "/units").andExpect(content().string(containsString("/role-proposals")));
        send(second, post("/role-proposals/" + id + "/confirm")).andExpect(redirectedUrl("/role-proposals"));

        assertThat(members.holders(tenant.town.id(), Role.TOWN_OFFICE)).isNotEmpty();
        send(second, post("/role-proposals/" + id + "/confirm")).andExpect(status().isConflict());
    }

    @Test
    void theProposerSeesItWithoutTheButtonAndCannotPressIt() throws Exception {
        propose();
        String id = waitingId();

        page(first, "/role-proposals")
                .andExpect(content().string(not(containsString(id + "/confirm"))))
                .andExpect(content().string(containsString(id + "/withdraw")));
        page(first, "/role-proposals/waiting").andExpect(content().string(not(containsString(id))));
        send(first, post("/role-proposals/" + id + "/confirm")).andExpect(status().isForbidden());
        send(first, post("/role-proposals/" + id + "/withdraw")).andExpect(status().is3xxRedirection());
        assertThat(proposals.waiting(second, 10)).isEmpty();
    }

    @Test
    void aRefusalNeedsAReason() throws Exception {
        propose();
        String id = waitingId();

        send(second, post("/role-proposals/" + id + "/refuse").param("reason", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-" + id + "-error")));
        send(second, post("/role-proposals/" + id + "/refuse").param("reason", "人员已满"))
                .andExpect(redirectedUrl("/role-proposals"));

        assertThat(proposals.waiting(second, 10)).isEmpty();
        assertThat(members.holders(tenant.town.id(), Role.TOWN_OFFICE)).isEmpty();
    }

    @Test
    void othersHaveNoSuchPage() throws Exception {
        propose();
        Actor beside = tenant.actor(tenant.otherTown, Role.UNIT_ADMINISTRATOR);

        browser.perform(get("/role-proposals").with(SignedIn.as(tenant.townOffice())))
                .andExpect(status().isForbidden());
        page(beside, "/role-proposals").andExpect(content().string(not(containsString(waitingId()))));
        send(beside, post("/role-proposals/" + waitingId() + "/confirm")).andExpect(status().isNotFound());
    }

    @Test
    void theLastAdministratorIsAskedForAReason() throws Exception {
        Actor alone = tenant.administrator();
        Actor office = tenant.cityOffice();

        page(alone, "/members/" + office.memberId()).andExpect(content().string(containsString("name=\"reason\"")));
        page(first, "/members/" + clerk.memberId()).andExpect(content().string(not(containsString("name=\"reason\""))));
        give(alone, office, tenant.city.id(), Role.CITY_LEADER, "").andExpect(status().isUnprocessableEntity());
        give(alone, office, tenant.city.id(), Role.CITY_LEADER, "只有一位").andExpect(status().is3xxRedirection());

        assertThat(members.holders(tenant.city.id(), Role.CITY_LEADER)).isNotEmpty();
    }

    private ResultActions propose() throws Exception {
        return give(first, clerk, tenant.town.id(), Role.TOWN_OFFICE, "");
    }

    private ResultActions give(Actor actor, Actor to, String unitId, String role, String reason) throws Exception {
        return send(
                actor,
                post("/members/" + to.memberId() + "/roles")
                        .param("unitId", unitId)
                        .param("role", role)
                        .param("startsOn", "2026-03-04")
                        .param("endsOn", "")
                        .param("reason", reason));
    }

    private String waitingId() {
        return proposals.waiting(first, 10).get(0).id();
    }

    private ResultActions page(Actor actor, String path) throws Exception {
        return browser.perform(get(path).with(SignedIn.as(actor))).andExpect(status().isOk());
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SignedIn.as(actor))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString()));
    }
}
