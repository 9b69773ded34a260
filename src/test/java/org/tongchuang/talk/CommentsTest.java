package org.tongchuang.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
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
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
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

/** Who sees a dossier says what there is to say about it, and nobody else reads it. */
@DatabaseTest
class CommentsTest {

    private static final String SAID = "村里的花名册和上次报的差 3 户，请核对。";

    @Autowired
    Traces traces;

    @Autowired
    WriteComment write;

    @Autowired
    WithdrawComment withdraw;

    @Autowired
    Comments comments;

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
    Actor office;

    /** The first task is the town office's. */
    @BeforeEach
    void startADossier() {
        clock.reset();
        tenant = tenants.create();
        clerk = tenant.clerk();
        tenant.head();
        office = tenant.townOffice();
        dossier = stage.set("green-community", tenant);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whoSeesTheDossierReadsItAndWhoIsMentionedHearsOfIt() {
        says(SAID, Set.of(clerk.memberId()), office);
        says("已核对，是迁走的。", Set.of(), clerk);

        for (Actor reader : List.of(clerk, office, tenant.head(), tenant.cityOffice(), tenant.townLeader())) {
            assertThat(read(reader)).as(reader.roles().toString()).containsExactly(SAID, "已核对，是迁走的。");
        }
        Comments.Said first = comments.list(dossier, clerk).get(0);
        assertThat(first.comment().authorName()).isEqualTo(office.memberName());
        assertThat(first.comment().unitName()).isEqualTo(office.unitName());
        assertThat(first.called()).containsExactly(clerk.memberName());
        assertThat(told(clerk)).containsExactly("notification.talk.mentioned");
        assertThat(told(tenant.head())).isEmpty();
        assertThat(traces.acts(dossier)).contains("dossier-commented", "dossier-commented");
    }

    @Test
    void neitherMailNorTrailHasTheWords() {
        says(SAID, Set.of(clerk.memberId()), office);

        String mail = sql.sql("select concat(subject, body) from outbox_message where recipient_id = ?")
                .param(clerk.memberId())
                .query(String.class)
                .single();
        assertThat(mail)
                .contains("在留言中提到您", "/dossiers/" + dossier.id() + "/tabs/comments")
                .doesNotContain("花名册");
        assertThat(sql.sql("select count(*) from audit_entry where chain = ? and facts like '%花名册%'")
                        .param("dossier:" + dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itStandsOnTheDossiersPageAndBesideItsTasks() throws Exception {
        Task task = tasks.openOf(dossier.id()).get(0);
        String address = "/dossiers/" + dossier.id() + "/comments";
        MockHttpServletResponse answer = mvc.perform(post(address)
                        .param("_command", UUID.randomUUID().toString())
                        .param("task", task.id())
                        .param("body", "<b>" + SAID)
                        .param("called", clerk.memberId())
                        .with(csrf())
                        .with(SignedIn.as(office)))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/tasks/" + task.id());
        assertThat(page("/tasks/" + task.id(), office)).contains(address + "?task=" + task.id());
        assertThat(page(address + "?task=" + task.id(), office))
                .contains("&lt;b&gt;" + SAID)
                .doesNotContain("在“" + task.name() + "”上");
        assertThat(page(address, clerk)).contains(SAID, "在“" + task.name() + "”上");
        assertThat(page("/dossiers/" + dossier.id(), clerk)).contains("/tabs/comments");
        assertThat(traces.acts(dossier)).contains("task-commented");
    }

    @Test
    void wordsThatCannotStandComeBackWithWhatIsWrong() throws Exception {
        for (String body : List.of("", "长".repeat(1001), "他的电话是 13800138000", "身份证 11010519491231002X")) {
            MockHttpServletResponse answer = mvc.perform(post("/dossiers/" + dossier.id() + "/comments")
                            .param("_command", UUID.randomUUID().toString())
                            .param("body", body)
                            .with(csrf())
                            .with(SignedIn.as(office)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(body).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("没有发出留言", body);
            assertThatThrownBy(() -> says(body, Set.of(), office)).isInstanceOf(CommentFaulty.class);
        }
        assertThat(read(office)).isEmpty();
        says("长".repeat(1000), Set.of(), office);
    }

    @Test
    void onlyItsAuthorWithdrawsItAndOnlyWhileItIsNew() {
        String first = says(SAID, Set.of(clerk.memberId()), office).id();
        String second = says("另一条", Set.of(), office).id();
        assertThatThrownBy(() -> withdraw.withdraw(dossier.id(), first, clerk)).isInstanceOf(NotWithdrawn.class);
        assertThat(comments.list(dossier, clerk)).noneMatch(Comments.Said::mayWithdraw);

        clock.advance(Duration.ofMinutes(29));
        withdraw.withdraw(dossier.id(), first, office);

        assertThat(read(clerk)).containsExactly("", "另一条");
        Comments.Said withdrawn = comments.list(dossier, clerk).get(0);
        assertThat(withdrawn.comment().isWithdrawn()).isTrue();
        assertThat(withdrawn.called()).isEmpty();
        assertThat(traces.acts(dossier)).contains("comment-withdrawn");
        assertThatThrownBy(() -> withdraw.withdraw(dossier.id(), first, office)).isInstanceOf(NotWithdrawn.class);

        clock.advance(Duration.ofMinutes(2));
        assertThat(comments.list(dossier, office)).noneMatch(Comments.Said::mayWithdraw);
        assertThatThrownBy(() -> withdraw.withdraw(dossier.id(), second, office))
                .isInstanceOf(NotWithdrawn.class);
        assertThat(read(clerk)).containsExactly("", "另一条");
    }

    @Test
    void othersFindNothingAndAreNotToBeMentioned() {
        Comment said = says(SAID, Set.of(), office);
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        Actor otherTown = tenant.actor(tenant.otherTown, Role.TOWN_OFFICE);
        Actor shutOut = tenant.townLeader();
        dossiers.exclude(dossier.id(), shutOut.memberId(), "回避");

        for (Actor stranger :
                List.of(sibling, otherTown, shutOut, tenants.create().cityOffice())) {
            assertThatThrownBy(() -> comments.see(dossier.id(), stranger))
                    .isInstanceOfSatisfying(Refusal.class, this::isMissing);
            assertThatThrownBy(() -> says("在吗", Set.of(), stranger))
                    .isInstanceOfSatisfying(Refusal.class, this::isMissing);
            assertThatThrownBy(() -> withdraw.withdraw(dossier.id(), said.id(), stranger))
                    .isInstanceOfSatisfying(Refusal.class, this::isMissing);
            assertThatThrownBy(() -> says("请看", Set.of(stranger.memberId()), office))
                    .isInstanceOf(NotToBeCalled.class);
        }
        assertThat(comments.others(dossier, null, office))
                .extracting(Actor::memberId)
                .contains(
                        clerk.memberId(),
                        tenant.head().memberId(),
                        tenant.cityOffice().memberId())
                .doesNotContain(office.memberId(), shutOut.memberId(), sibling.memberId());
        assertThat(read(office)).containsExactly(SAID);
    }

    @Test
    void commentOfAnotherDossierIsNotThereToWithdraw() {
        Comment said = says(SAID, Set.of(), office);
        Dossier other = stage.set("joint-vote", tenant);

        assertThatThrownBy(() -> withdraw.withdraw(other.id(), said.id(), office))
                .isInstanceOf(CommentMissing.class);
        assertThatThrownBy(() -> write.write(
                        other.id(), tasks.openOf(dossier.id()).get(0).id(), SAID, Set.of(), office))
                .isInstanceOf(NotCommentable.class);
    }

    @Test
    void whoAssessesNeitherReadsNorWritesAndScoringHasNoComments() throws Exception {
        List<Actor> pool = tenant.assessors(9);
        Dossier judged = assessed.assessing(tenant);
        assessed.confirm(judged, tenant.cityOffice());
        Task scoring = assessed.open(judged, "assess");
        Actor assessor = pool.stream()
                .filter(one -> one.memberId().equals(scoring.assigneeId()))
                .findFirst()
                .orElseThrow();
        assessed.declare(scoring, assessor);
        assertThat(dossiers.isSeen(judged.id(), assessor)).isTrue();
        write.write(judged.id(), null, SAID, Set.of(), office);

        for (Actor one : List.of(assessor, tenant.assessorLead())) {
            assertThatThrownBy(() -> comments.see(judged.id(), one)).isInstanceOf(CommentsClosed.class);
            assertThatThrownBy(() -> write.write(judged.id(), null, "我给 60 分", Set.of(), one))
                    .isInstanceOf(CommentsClosed.class);
            assertThat(page("/dossiers/" + judged.id(), one)).doesNotContain("/tabs/comments");
            assertThatThrownBy(() -> write.write(judged.id(), null, "请看", Set.of(one.memberId()), office))
                    .isInstanceOf(NotToBeCalled.class);
        }
        assertThatThrownBy(() -> write.write(judged.id(), scoring.id(), "请抓紧", Set.of(), tenant.cityOffice()))
                .isInstanceOf(NotCommentable.class);
        assertThat(page("/tasks/" + scoring.id(), assessor)).doesNotContain("/comments?task=");
    }

    @Test
    void neighboursDoNotReadWhatIsOnAUnitsPart() {
        Dossier shared = stage.set("rehab-rollout", tenant);
        play.play(
                scenarios.get("rehab-rollout", "three-phases-done").until("complete", "prepareVillage"),
                new Story(shared));
        Actor neighbour = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        Task own = tasks.openOf(shared.id()).stream()
                .filter(task -> task.part().equals(clerk.unitId()))
                .findFirst()
                .orElseThrow();

        write.write(shared.id(), own.id(), SAID, Set.of(office.memberId()), clerk);
        clock.advance(Duration.ofSeconds(1));
        write.write(shared.id(), null, "各村注意进度。", Set.of(neighbour.memberId()), office);

        assertThat(bodies(shared, clerk)).containsExactly(SAID, "各村注意进度。");
        assertThat(bodies(shared, office)).containsExactly(SAID, "各村注意进度。");
        assertThat(bodies(shared, neighbour)).containsExactly("各村注意进度。");
        assertThatThrownBy(() -> write.write(shared.id(), own.id(), "我来说两句", Set.of(), neighbour))
                .isInstanceOf(NotCommentable.class);
        assertThatThrownBy(() -> write.write(shared.id(), own.id(), "请看", Set.of(neighbour.memberId()), office))
                .isInstanceOf(NotToBeCalled.class);
        assertThat(comments.others(shared, null, clerk))
                .as("of its neighbours' people a village knows nobody")
                .extracting(Actor::unitId)
                .contains(tenant.town.id())
                .doesNotContain(neighbour.unitId());
        assertThat(comments.others(shared, null, office))
                .extracting(Actor::memberId)
                .contains(clerk.memberId(), neighbour.memberId());
    }

    private Comment says(String body, Set<String> called, Actor by) {
        clock.advance(Duration.ofSeconds(1));
        return write.write(dossier.id(), null, body, called, by);
    }

    private List<String> read(Actor reader) {
        return bodies(dossier, reader);
    }

    private List<String> bodies(Dossier of, Actor reader) {
        return comments.list(comments.see(of.id(), reader), reader).stream()
                .map(one -> one.comment().body())
                .toList();
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
        return sql.sql("select label_key from message where member_id = ? and label_key like 'notification.talk.%'")
                .param(actor.memberId())
                .query(String.class)
                .list();
    }
}
