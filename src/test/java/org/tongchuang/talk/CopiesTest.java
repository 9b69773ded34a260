package org.tongchuang.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.StandIn;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A copy tells somebody of what he sees anyway, and its sender learns who has read it. */
@DatabaseTest
class CopiesTest {

    private static final String REMARK = "请留意第三项的花名册。";

    @Autowired
    Traces traces;

    @Autowired
    CopyDossier copy;

    @Autowired
    ReadCopy read;

    @Autowired
    Copies copies;

    @Autowired
    Stage stage;

    @Autowired
    AssessedDossier assessed;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Actor clerk;
    Actor head;
    Actor office;

    /** The first task is the town office's. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
        head = tenant.head();
        office = tenant.townOffice();
        dossier = stage.set("green-community", tenant);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void receiverSaysThatHeHasReadItAndTheSenderSeesIt() throws Exception {
        String id = sends(Set.of(clerk.memberId(), head.memberId())).id();

        page("/dossiers/" + dossier.id() + "/copies", clerk);
        page("/dossiers/" + dossier.id(), clerk);
        assertThat(toRead(clerk)).as("to open it isn't to say so").containsExactly(id);
        assertThat(told(clerk)).containsExactly("/dossiers/" + dossier.id() + "/copies");
        assertThat(told(tenant.cityOffice())).isEmpty();
        assertThat(copies.received(clerk, false, 9, 0).get(0).remark()).isEqualTo(REMARK);

        clock.advance(Duration.ofMinutes(5));
        read.read(id, clerk);
        read.read(id, clerk);

        assertThat(toRead(clerk)).isEmpty();
        assertThat(copies.countReceived(clerk, false)).isZero();
        assertThat(copies.countReceived(clerk, true)).isOne();
        assertThat(toRead(head)).containsExactly(id);
        Copies.Sent sent = copies.sent(dossier, office).get(0);
        assertThat(sent.read()).isOne();
        assertThat(sent.receivers())
                .filteredOn(CopyReceiver::hasRead)
                .extracting(CopyReceiver::memberId, CopyReceiver::readAt)
                .containsExactly(tuple(clerk.memberId(), sent.copy().sentAt().plus(Duration.ofMinutes(5))));
        assertThat(copies.sent(dossier, clerk))
                .as("whom it went to is its sender's")
                .isEmpty();
        assertThat(traces.acts(dossier)).containsOnlyOnce("dossier-copied", "copy-read");
    }

    @Test
    void neitherMailNorTrailHasTheRemark() {
        sends(Set.of(clerk.memberId()));

        String mail = sql.sql("select concat(subject, body) from outbox_message where recipient_id = ?")
                .param(clerk.memberId())
                .query(String.class)
                .single();
        assertThat(mail)
                .contains("抄送给您", "/dossiers/" + dossier.id() + "/copies")
                .doesNotContain("花名册");
        assertThat(sql.sql("select count(*) from audit_entry where chain = ? and facts like '%花名册%'")
                        .param("dossier:" + dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void unitGetsItAsAWhole() {
        String id = sends(Set.of(clerk.unitId())).id();

        assertThat(toRead(clerk)).containsExactly(id);
        assertThat(toRead(head)).containsExactly(id);
        assertThat(toRead(tenant.cityOffice())).isEmpty();
        assertThatThrownBy(() -> sends(Set.of(tenant.villages.get(1).id()))).isInstanceOf(NotAReceiver.class);
    }

    @Test
    void nobodyComesToSeeADossierByACopy() {
        String id = sends(Set.of(clerk.memberId())).id();
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        Actor otherTown = tenant.actor(tenant.otherTown, Role.TOWN_OFFICE);
        Actor shutOut = tenant.townLeader();
        dossiers.exclude(dossier.id(), shutOut.memberId(), "回避");

        for (Actor stranger :
                List.of(sibling, otherTown, shutOut, tenants.create().cityOffice())) {
            assertThatThrownBy(() -> sends(Set.of(clerk.memberId(), stranger.memberId())))
                    .isInstanceOf(NotAReceiver.class);
            assertThatThrownBy(() -> copy.copy(dossier.id(), null, "", Set.of(clerk.memberId()), stranger))
                    .isInstanceOfSatisfying(Refusal.class, this::isMissing);
            assertThatThrownBy(() -> read.read(id, stranger)).isInstanceOf(CopyMissing.class);
            assertThat(toRead(stranger)).isEmpty();
        }
        assertThatThrownBy(() -> sends(Set.of())).isInstanceOf(NotAReceiver.class);
        assertThatThrownBy(() -> read.read(id, head)).as("not his").isInstanceOf(CopyMissing.class);
        assertThat(toRead(clerk)).containsExactly(id);
    }

    @Test
    void whoLosesSightOfItLosesTheCopyAndSoDoesWhoComesToAssessIt() {
        String id = sends(Set.of(clerk.memberId(), head.memberId())).id();
        dossiers.exclude(dossier.id(), clerk.memberId(), "回避");
        dossiers.openTo(dossier.id(), head.memberId());

        for (Actor one : List.of(clerk, head)) {
            assertThat(toRead(one)).isEmpty();
            assertThat(copies.countReceived(one, false)).isZero();
            assertThatThrownBy(() -> read.read(id, one)).isInstanceOf(CopyMissing.class);
        }
    }

    @Test
    void nobodyReadsWhatCameToTheOneHeStandsInFor() {
        String id = sends(Set.of(clerk.memberId())).id();
        Actor standIn = new Actor(
                clerk.memberId(),
                clerk.memberName(),
                clerk.unitId(),
                clerk.unitName(),
                clerk.unitPath(),
                clerk.unitLevel(),
                Set.of(Role.COMMUNITY_HEAD),
                new StandIn("any", head.memberId(), head.memberName(), null, LocalDate.MAX));

        assertThat(toRead(standIn)).isEmpty();
        assertThat(copies.countReceived(standIn, false)).isZero();
        assertThatThrownBy(() -> read.read(id, standIn)).isInstanceOf(CopyMissing.class);
    }

    @Test
    void itsOfficeSendsItAndWhoeverHasATaskOfIt() throws Exception {
        Dossier shared = stage.set("rehab-rollout", tenant);
        play.play(
                scenarios.get("rehab-rollout", "three-phases-done").until("complete", "prepareVillage"),
                new Story(shared));
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        Task own = tasks.openOf(shared.id()).stream()
                .filter(task -> task.part().equals(clerk.unitId()))
                .findFirst()
                .orElseThrow();

        copy.copy(shared.id(), own.id(), REMARK, Set.of(office.memberId()), clerk);

        assertThat(copies.received(office, false, 9, 0))
                .singleElement()
                .extracting(CopyRow::taskId)
                .isEqualTo(own.id());
        assertThatThrownBy(() -> copy.copy(shared.id(), own.id(), "", Set.of(neighbour.memberId()), office))
                .isInstanceOf(NotAReceiver.class);
        assertThatThrownBy(() -> copy.copy(shared.id(), null, "", Set.of(neighbour.memberId()), clerk))
                .as("of its neighbours' people a village knows nobody")
                .isInstanceOf(NotAReceiver.class);
        assertThatThrownBy(() -> copy.copy(shared.id(), own.id(), "", Set.of(office.memberId()), neighbour))
                .isInstanceOf(NotCommentable.class);
        for (Actor onlooker : List.of(clerk, head, tenant.townLeader())) {
            assertThatThrownBy(() -> copy.copy(dossier.id(), null, "", Set.of(office.memberId()), onlooker))
                    .isInstanceOf(NotYoursToCopy.class);
        }
        String address = "/dossiers/" + dossier.id() + "/copies";
        assertThat(page("/dossiers/" + dossier.id() + "/comments", clerk)).doesNotContain(address);
        assertThat(page(address, clerk)).contains("没有抄送给您").doesNotContain("name=\"chosen\"");
        assertThat(page("/dossiers/" + dossier.id() + "/comments", office)).contains(address);
    }

    @Test
    void whoAssessesNeitherSendsNorGetsItAndScoringIsNotCopied() throws Exception {
        List<Actor> pool = tenant.assessors(9);
        Dossier judged = assessed.assessing(tenant);
        assessed.confirm(judged, tenant.cityOffice());
        Task scoring = assessed.open(judged, "assess");
        Actor assessor = pool.stream()
                .filter(one -> one.memberId().equals(scoring.assigneeId()))
                .findFirst()
                .orElseThrow();
        assessed.declare(scoring, assessor);

        for (Actor one : List.of(assessor, tenant.assessorLead())) {
            assertThatThrownBy(() -> copy.copy(judged.id(), null, "", Set.of(office.memberId()), one))
                    .isInstanceOf(CommentsClosed.class);
            assertThatThrownBy(() -> copy.copy(judged.id(), null, "", Set.of(one.memberId()), office))
                    .isInstanceOf(NotAReceiver.class);
            assertThat(page("/", one)).doesNotContain("href=\"/copies\"");
        }
        assertThatThrownBy(
                        () -> copy.copy(judged.id(), scoring.id(), "", Set.of(office.memberId()), tenant.cityOffice()))
                .isInstanceOf(NotCommentable.class);
    }

    @Test
    void pagesTakeItListItAndMarkItRead() throws Exception {
        String address = "/dossiers/" + dossier.id() + "/copies";
        Task task = tasks.openOf(dossier.id()).get(0);
        MockHttpServletResponse empty = send(post(address).param("remark", "他的电话是 13800138000"), office);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("没有选人", "像有身份证号", "13800138000");
        assertThat(send(post(address), clerk).getStatus()).as("not his to send").isEqualTo(403);
        assertThatThrownBy(() -> copy.copy(dossier.id(), null, "长".repeat(501), Set.of(clerk.memberId()), office))
                .isInstanceOf(CopyFaulty.class);

        MockHttpServletResponse sent = send(
                post(address)
                        .param("task", task.id())
                        .param("remark", "<b>" + REMARK)
                        .param("chosen", clerk.memberId()),
                office);
        assertThat(sent.getRedirectedUrl()).isEqualTo(address);
        String id = toRead(clerk).get(0);
        assertThat(page(address, office)).contains("已阅 0 人，共 1 人", "&lt;b&gt;" + REMARK, clerk.memberName());
        assertThat(page(address, clerk)).contains("&lt;b&gt;" + REMARK, "/copies/" + id + "/read");
        assertThat(page("/copies", clerk)).contains("&lt;b&gt;" + REMARK, "/copies/" + id + "/read", task.name());
        assertThat(page("/copies?read=true", clerk)).contains("没有已阅的抄送");

        assertThat(send(post("/copies/" + id + "/read"), clerk).getRedirectedUrl())
                .isEqualTo("/copies");
        assertThat(page("/copies", clerk)).contains("没有待阅的抄送").doesNotContain(REMARK);
        assertThat(page("/copies?read=true", clerk)).contains("&lt;b&gt;" + REMARK);
        assertThat(page(address, office)).contains("已阅 1 人，共 1 人");
        assertThat(traces.acts(dossier)).contains("task-copied");
        assertThat(send(post("/copies/" + id + "/read"), head).getStatus()).isEqualTo(404);
    }

    private Copy sends(Set<String> chosen) {
        return copy.copy(dossier.id(), null, REMARK, chosen, office);
    }

    private List<String> toRead(Actor actor) {
        return copies.received(actor, false, 9, 0).stream().map(CopyRow::id).toList();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.param("_command", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(SignedIn.as(actor)))
                .andReturn()
                .getResponse();
    }

    private String page(String address, Actor reader) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void isMissing(Refusal refusal) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private List<String> told(Actor actor) {
        return sql.sql("select link from message where member_id = ? and label_key = 'notification.talk.copied'")
                .param(actor.memberId())
                .query(String.class)
                .list();
    }
}
