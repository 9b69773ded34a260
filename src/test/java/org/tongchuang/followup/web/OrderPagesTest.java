package org.tongchuang.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.followup.RoundStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.Bearer;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class OrderPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Bearer bearer;

    @Autowired
    RoundStory story;

    @Autowired
    FollowUpOrders orders;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor office;
    FollowUpOrder order;

    @BeforeEach
    void anOrderIsHandedIn() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
        tenant = tenants.create();
        dossier = story.begins(tenant);
        office = tenant.townOffice();
        order = story.finds(dossier, office, "=cmd|楼道<b>堆物").get(0);
    }

    @Test
    void theListHoldsWhatOneSeesAndIsNarrowed() throws Exception {
        page("/orders", tenant.head())
                .andExpect(content()
                        .string(allOf(
                                containsString("/orders/" + order.id()),
                                containsString("隐患整改单"),
                                containsString("还剩"))));
        page("/orders?shelf=mine", tenant.head()).andExpect(content().string(containsString(order.id())));
        page("/orders?shelf=mine", tenant.clerk()).andExpect(content().string(not(containsString(order.id()))));
        page("/orders?shelf=issued", office).andExpect(content().string(containsString(order.id())));
        page("/orders?state=closed", office).andExpect(content().string(containsString("没有符合条件的整改单")));
        page("/orders?overdue=true&kind=hazard&q=堆物", office)
                .andExpect(content().string(not(containsString(order.id()))));
        page("/orders?state=nonsense&page=0&shelf=x", office)
                .andExpect(content().string(containsString(order.id())));
        page("/orders", tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD))
                .andExpect(content().string(containsString("这里还没有整改单")));
    }

    @Test
    void beforeStandsBesideAfterForWhoSeesTheOrder() throws Exception {
        order = story.handles(order, tenant.head());
        String before = orders.photos(order.id()).get(0).fileId();
        String after = orders.photos(order.id()).get(1).fileId();

        page("/orders/" + order.id(), office)
                .andExpect(content()
                        .string(allOf(
                                containsString("src=\"/files/" + before + "\""),
                                containsString("src=\"/files/" + after + "\""),
                                containsString("已经整改"),
                                containsString("去办理"),
                                containsString("楼道&lt;b&gt;堆物"))));
        page("/tasks/" + story.open(order).id(), office)
                .andExpect(content().string(containsString("/orders/" + order.id() + "/card")));
        page("/orders/" + order.id() + "/card", office).andExpect(content().string(containsString("整改前")));
        page("/dossiers/" + dossier.id() + "/orders", office)
                .andExpect(content().string(allOf(containsString(order.id()), containsString("发出隐患整改单"))));
        page("/dossiers/" + dossier.id() + "/orders", tenant.head())
                .andExpect(content().string(not(containsString("发出隐患整改单"))));
        mvc.perform(get("/orders/" + order.id())
                        .with(SignedIn.as(tenants.create().cityOffice())))
                .andExpect(status().isNotFound());
    }

    @Test
    void issuingByHandLeadsToItsForm() throws Exception {
        String place = mvc.perform(post("/dossiers/" + dossier.id() + "/orders")
                        .with(SignedIn.as(office))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("kind", "returned-point"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        page(place, office)
                .andExpect(content()
                        .string(allOf(
                                containsString("第一示例村 · 村（社区）经办人（岗位）"),
                                containsString("2026-03-11"),
                                not(containsString("orderBefore")))));
        mvc.perform(post("/dossiers/" + dossier.id() + "/orders")
                        .with(SignedIn.as(tenant.head()))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("kind", "hazard"))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoeverFixedItIsRefusedByPageAndProgramAlike() throws Exception {
        tenant.actor(tenant.town, Role.TOWN_OFFICE, 1); // or nobody could verify it
        order = story.handles(story.issues(dossier, office, tenant.town.id() + "|" + Role.TOWN_OFFICE), office);
        String task = story.open(order).id();

        page("/orders/" + order.id(), office).andExpect(content().string(containsString("这张单由您整改")));
        for (String act : new String[] {"claim", "complete"}) {
            mvc.perform(post("/api/v1/tasks/" + task + "/" + act)
                            .with(bearer.of(office))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .contentType("application/json")
                            .content("{\"outcome\": \"SATISFIED\", \"opinion\": \"同意\"}"))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(post("/tasks/" + task + "/claim")
                        .with(SignedIn.as(office))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString()))
                .andExpect(status().isForbidden());
    }

    @Test
    void cancellingAsksForAReason() throws Exception {
        cancel(" ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请写撤回原因")));
        cancel("发错了").andExpect(redirectedUrl("/orders/" + order.id()));

        page("/orders/" + order.id(), office).andExpect(content().string(containsString("撤回：发错了")));
        cancel("再撤一次").andExpect(status().isConflict());
    }

    @Test
    void theFileHoldsTextThatNoSpreadsheetTakesForAFormula() throws Exception {
        byte[] file = mvc.perform(
                        post("/orders/export").with(SignedIn.as(office)).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(texts(file))
                .contains(order.number())
                .contains("'=cmd|楼道<b>堆物")
                .doesNotContain(">=cmd");
        mvc.perform(post("/orders/export").with(SignedIn.as(tenant.clerk())).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions cancel(String reason) throws Exception {
        return mvc.perform(post("/orders/" + order.id() + "/cancellation")
                .with(SignedIn.as(office))
                .with(csrf())
                .param("_command", UUID.randomUUID().toString())
                .param("reason", reason));
    }

    private ResultActions page(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(actor))).andExpect(status().isOk());
    }

    private static String texts(byte[] file) throws IOException {
        Path path = Files.write(Files.createTempFile("orders", ".xlsx"), file);
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                texts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return HtmlUtils.htmlUnescape(texts.toString().replace("&apos;", "'"));
    }
}
