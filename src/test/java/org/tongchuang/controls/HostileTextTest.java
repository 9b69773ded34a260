package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.tongchuang.controls.World.Played;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.OneDatabaseIsEnough;
import org.tongchuang.testing.PastTheGuards;
import org.tongchuang.testing.SignedIn;

/** T19: whatever people wrote stands on every page as what they wrote, never as a part of the page. */
@DatabaseTest
@OneDatabaseIsEnough
@PastTheGuards({
    "audit_entry",
    "campaign",
    "campaign_act",
    "designation",
    "dossier",
    "evidence_file",
    "notice_row",
    "stage_report",
    "submission",
    "task",
    "waiting_dossier"
})
class HostileTextTest {

    private static final List<String> PAYLOADS = List.of(
            "<script>tcx(1)</script>",
            "</script><script>tcx(2)</script>",
            "<img src=x onerror=tcx(3)>",
            "<svg/onload=tcx(4)>",
            "\"><svg onload=tcx(5)>",
            "' onmouseover='tcx(6)",
            "\" onfocus=\"tcx(7)\" autofocus=\"",
            "</textarea><script>tcx(8)</script>",
            "</title><script>tcx(9)</script>",
            "<iframe srcdoc='<script>tcx(10)</script>'>",
            "<a href=\"javascript:tcx(11)\">x</a>",
            "<div hx-get=\"/tasks\" hx-trigger=\"load\">tcx12</div>",
            "\" hx-on::load=\"tcx(13)",
            "<form action=//evil.example><button>tcx14",
            "<base href=//evil.example/tcx15>",
            "<meta http-equiv=refresh content='0;//evil.example/tcx16'>",
            "<style>@import'//evil.example/tcx17'</style>",
            "<!--<img src=\"--><img src=x onerror=tcx(18)//\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=tcx(19)>",
            "<#assign x=1>${\"<b>tcx20</b>\"}<@x/>",
            "&lt;script&gt;tcx(21)&lt;/script&gt;<b>tcx21</b>");

    private static final String NAME = "\"'><svg onload=tcx(0)>";

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    Played played;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void standsOnEveryPageAsText() throws Exception {
        everybodyWritesWhatTheyLike();
        Set<String> live = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        Set<String> broken = new TreeSet<>();

        for (String address : addresses()) {
            for (Actor actor : played.insiders()) {
                MockHttpServletResponse answer = mvc.perform(get(address).with(SignedIn.as(actor)))
                        .andReturn()
                        .getResponse();
                if (answer.getStatus() >= 500) {
                    broken.add(address);
                }
                if (isPage(answer)) {
                    String page = answer.getContentAsString();
                    live(page).forEach(payload -> live.add(address + ": " + payload));
                    if (page.contains("tcx")) {
                        shown.add(address);
                    }
                }
            }
        }

        assertThat(live).isEmpty();
        assertThat(broken).isEmpty();
        assertThat(shown).as("pages with something to escape").hasSizeGreaterThan(30);
        assertThat(shown).anyMatch(address -> address.contains("/submissions/"));
    }

    /** Each has a bracket or a quote, so that none of them is left as it was where it is escaped. */
    @Test
    void everyPayloadIsChangedByEscaping() {
        assertThat(PAYLOADS).allSatisfy(payload -> assertThat(live(HtmlUtils.htmlEscape(String.join(" ", PAYLOADS))))
                .doesNotContain(payload));
        assertThat(live(String.join(" ", PAYLOADS))).hasSameSizeAs(PAYLOADS);
    }

    private void everybodyWritesWhatTheyLike() {
        clock.reset();
        played = world.play();
        String dossier = played.dossier().id();
        String text = new String(JsonStringEncoder.getInstance().quoteAsString(String.join(" ", PAYLOADS)));
        database.sql("update submission set body = replace(body, '（示例）材料齐全', ?) where dossier_id = ?")
                .params(text, dossier)
                .update();
        change("dossier set unit_name", "id", dossier);
        change("task set subject_name", "dossier_id", dossier);
        change("task set name", "dossier_id", dossier);
        change("task set done_by_name", "dossier_id", dossier);
        change("submission set member_name", "dossier_id", dossier);
        change("submission set unit_name", "dossier_id", dossier);
        change("evidence_file set name", "dossier_id", dossier);
        change("evidence_file set member_name", "dossier_id", dossier);
        change("campaign set name", "id", played.dossier().campaignId());
        change("campaign set approval_basis", "id", played.dossier().campaignId());
        change("campaign_act set note", "campaign_id", played.dossier().campaignId());
        change("stage_report set title", "campaign_id", played.dossier().campaignId());
        change("waiting_dossier set unit_name", "dossier_id", dossier);
        change("notice_row set unit_name", "dossier_id", dossier);
        change("designation set unit_name", "dossier_id", dossier);
        change("audit_entry set member_name", "chain", "dossier:" + dossier);
        change("audit_entry set unit_name", "chain", "dossier:" + dossier);
        change("unit set name", "id", played.tenant().village().id());
        change("unit set name", "id", played.tenant().town.id());
        played.insiders().forEach(actor -> change("member set name", "id", actor.memberId()));
    }

    private static List<String> live(String page) {
        return Stream.concat(PAYLOADS.stream(), Stream.of(NAME))
                .filter(page::contains)
                .toList();
    }

    private void change(String set, String by, String id) {
        int rows = database.sql("update " + set + " = ? where " + by + " = ?")
                .params(NAME, id)
                .update();
        assertThat(rows).as(set).isPositive();
    }

    private Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        Routes.of("GET").stream()
                .filter(route -> !route.isOfTheApi()
                        && !route.path().matches("/(survey|set-up|public|calendar|programmes).*\\{.*"))
                .forEach(route -> addresses.addAll(played.addresses(route.path())));
        addresses.add("/search?q=" + played.dossier().number());
        addresses.add("/search?q=%3Csvg%20onload=tcx(1)%3E");
        addresses.add("/tasks?q=%22%3E%3Csvg%20onload=tcx(1)%3E");
        addresses.add("/sign-in?next=%22%3E%3Csvg%20onload=tcx(1)%3E");
        return addresses;
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        return answer.getContentType() != null && answer.getContentType().startsWith("text/html");
    }
}
