package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.Tasks;

@DatabaseTest
class InboxTest {

    @Autowired
    Tenants tenants;

    @Autowired
    Notifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Stage stage;

    @Autowired
    Tasks tasks;

    @Autowired
    MockMvc mvc;

    Tenant tenant;
    Actor clerk;

    @BeforeEach
    void makeATenant() {
        tenant = tenants.create();
        clerk = tenant.clerk();
    }

    @Test
    void showsWhatAMemberWasToldAndNobodyElse() throws Exception {
        tell("3");

        assertThat(page("/messages", clerk)).contains("还剩 3 个工作日", "未读 1 条", "消息，1 条未读");
        assertThat(page("/messages", tenant.head())).contains("没有消息").doesNotContain("还剩 3 个工作日");
    }

    @Test
    void leadsToTheMatterAndMarksItRead() throws Exception {
        tell("3");
        var id = inbox.list(clerk.memberId(), 1, 0).get(0).id();

        page("/messages", clerk);
        assertThat(inbox.countUnread(clerk.memberId()))
                .as("looking marks nothing")
                .isEqualTo(1);
        mvc.perform(post("/messages/" + id).with(SignedIn.as(tenant.head())).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/messages/" + id).with(SignedIn.as(clerk)).with(csrf()))
                .andExpect(redirectedUrl("/tasks/1"));

        assertThat(inbox.countUnread(clerk.memberId())).isZero();
    }

    @Test
    void dossierShowsWhatItsReaderWasToldAboutIt() throws Exception {
        Dossier dossier = stage.set("green-community", tenant);
        String tab = "/dossiers/" + dossier.id() + "/messages";
        tell("3");
        tell("4", "/dossiers/" + dossier.id());
        tell("5", "/tasks/" + tasks.openOf(dossier.id()).get(0).id());

        assertThat(page(tab, clerk)).contains("还剩 4 个工作日", "还剩 5 个工作日").doesNotContain("还剩 3 个工作日");
        assertThat(page(tab, tenant.head())).contains("还没有收到").doesNotContain("个工作日");
        mvc.perform(get(tab).with(SignedIn.as(tenant.actor(tenant.otherVillage, "community:clerk"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void countsToNinetyNine() throws Exception {
        IntStream.range(0, 101).forEach(i -> tell("" + i));

        assertThat(page("/messages?page=2", clerk)).contains("未读 99+ 条", "消息，99+ 条未读");
        assertThat(inbox.count(clerk.memberId())).isEqualTo(101);

        mvc.perform(post("/messages/read").with(SignedIn.as(clerk)).with(csrf()))
                .andExpect(redirectedUrl("/messages"));
        assertThat(inbox.countUnread(clerk.memberId())).isZero();
    }

    @Test
    void tellsAdministratorsAloneThatMailsWaitForAServer() throws Exception {
        assertThat(page("/mails", tenant.administrator())).contains("尚未配置邮件服务器", "没有失败的邮件");

        mvc.perform(get("/mails").with(SignedIn.as(clerk))).andExpect(status().isForbidden());
    }

    private void tell(String days) {
        tell(days, "/tasks/1");
    }

    private void tell(String days, String link) {
        transaction.executeWithoutResult(status -> notifications.tell(
                List.of(clerk.memberId()), clerk.unitId(), "calendar.due.left", List.of(days), link));
    }

    private String page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
