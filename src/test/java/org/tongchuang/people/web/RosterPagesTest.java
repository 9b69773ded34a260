package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.roster.Tables;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class RosterPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    Members members;

    Tenant tenant;
    Actor administrator;
    String account;

    @BeforeEach
    void theAdministratorOfATown() {
        tenant = tenants.create();
        administrator = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        account = "r" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void fromTheTemplateToTheSlips() throws Exception {
        browser.perform(get("/roster").with(SignedIn.as(administrator))).andExpect(status().isOk());
        browser.perform(get("/roster/template.xlsx").with(SignedIn.as(administrator)))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        var place = upload(table()).andExpect(status().is3xxRedirection()).andReturn();
        var address = place.getResponse().getRedirectedUrl();
        var preview = browser.perform(get(address).with(SignedIn.as(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var digest = preview.replaceAll("(?s).*name=\"digest\" value=\"([^\"]+)\".*", "$1");
        var command = UUID.randomUUID().toString();

        take(address, digest, command).andExpect(content().string(containsString("slips.csv")));
        take(address, digest, command)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("slips.csv"))));

        assertThat(members.byLoginName(account)).isPresent();
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        upload("a,b".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void othersHaveNoSuchPage() throws Exception {
        browser.perform(get("/roster").with(SignedIn.as(tenant.townOffice()))).andExpect(status().isForbidden());
        browser.perform(get("/roster/" + UUID.randomUUID()).with(SignedIn.as(administrator)))
                .andExpect(status().isNotFound());
    }

    private byte[] table() {
        return Tables.of(
                List.of(),
                List.of(List.of(account, "导入员", "", "", tenant.village().code(), "community:clerk")));
    }

    private ResultActions take(String address, String digest, String command) throws Exception {
        return browser.perform(post(address + "/take")
                .with(SignedIn.as(administrator))
                .with(csrf())
                .param("_command", command)
                .param("digest", digest));
    }

    private ResultActions upload(byte[] file) throws Exception {
        return browser.perform(multipart("/roster")
                .file(new MockMultipartFile("file", "roster.xlsx", "application/octet-stream", file))
                .param("_command", UUID.randomUUID().toString())
                .with(SignedIn.as(administrator))
                .with(csrf()));
    }
}
