package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Submission;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceMissing;
import org.tongchuang.people.AbsenceOver;
import org.tongchuang.people.AbsenceOverlaps;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.NoChain;
import org.tongchuang.people.NoSubstitute;
import org.tongchuang.people.NotForHim;
import org.tongchuang.people.NothingToStandInFor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;
import org.tongchuang.people.SignedInMember;
import org.tongchuang.people.Subject;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.Traces;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.Refusal;

/** A colleague does the work of somebody who is away: all of it, none beyond it, and under both names. */
@DatabaseTest
class StandInTest {

    private static final String ANSWERS =
            """
            {"households": 1286, "residents": 3940, "isBuilt": true, "isIndependent": true, "exceptionGranted": false,
             "choiceReason": "基础设施齐全，群众积极性高，垃圾分类和节能改造已经开展两年，条件成熟，同意确定为创建对象。"}""";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    Traces traces;

    @Autowired
    NoticeStory story;

    @Autowired
    NameSubstitute naming;

    @Autowired
    EndAbsence ending;

    @Autowired
    Actors actors;

    @Autowired
    Rights rights;

    @Autowired
    ClaimTask claims;

    @Autowired
    CompleteTask complete;

    @Autowired
    WithdrawStep withdrawing;

    @Autowired
    AskSigner signers;

    @Autowired
    GiveSignature signatures;

    @Autowired
    TaskForms forms;

    @Autowired
    ForgetHandedInDrafts forget;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    Submissions submissions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Dossier dossier;
    Task task;
    Actor away;
    Actor substitute;

    /** The first task is the town office's; whoever stands in holds another role in the town. */
    @BeforeEach
    void somebodyOfTheTownOfficeIsAway() {
        clock.reset();
        tenant = tenants.create();
        away = tenant.townOffice();
        substitute = tenant.actor(tenant.town, Role.TOWN_SUPERVISOR);
        dossier = story.dossier(tenant, story.campaign(tenant, Map.of()), tenant.village());
        task = tasks.openOf(dossier.id()).get(0);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void doesTheWorkAtTheOthersDeskUnderBothNames() {
        claims.claim(task.id(), away);
        forms.saveDraft(task, Submission.of(Map.of("reason", new String[] {"基础好"})), away);
        Actor both = desk(named(null));

        assertThat(worklist.open(both, Worklist.Shelf.MINE, WorklistQuery.of(both.memberId()), 9, 0))
                .extracting(WorklistRow::id)
                .containsExactly(task.id());
        assertThat(forms.draft(tasks.get(task.id()), both).orElseThrow().typed().answers())
                .containsKey("reason");
        claims.unclaim(task.id(), both);
        claims.claim(task.id(), both);
        assertThat(tasks.get(task.id()).assigneeId()).isEqualTo(away.memberId());
        assertThat(complete.complete(task.id(), ANSWERS, both)).isInstanceOf(Completion.Done.class);

        String names = substitute.memberName() + "（代" + away.memberName() + "）";
        assertThat(submissions.list(dossier.id())).last().satisfies(one -> {
            assertThat(one.memberId()).isEqualTo(substitute.memberId());
            assertThat(one.memberName()).isEqualTo(names);
            assertThat(one.standsFor()).isEqualTo(away.memberId());
        });
        assertThat(sql.sql("select distinct member_name from audit_entry where chain = ? and member_id = ?")
                        .params("dossier:" + dossier.id(), substitute.memberId())
                        .query(String.class)
                        .list())
                .containsExactly(names);
        Task done = tasks.get(task.id());
        assertThat(withdrawing.isHis(done, both)).isTrue();
        assertThat(withdrawing.isHis(done, substitute))
                .as("not at his own desk")
                .isFalse();
        assertThat(check.violations())
                .extracting(Inconsistency::subject)
                .doesNotContain(
                        task.id(),
                        task.engineTaskId(),
                        dossier.id(),
                        submissions.list(dossier.id()).get(0).id());
    }

    @Test
    void whatWaitsForASignatureIsHandedInForHimOnlyWhileThatLasts() {
        Actor leader = tenant.townLeader();
        Absence absence = named(null);
        Actor both = desk(absence);
        claims.claim(task.id(), both);
        signers.ask(task.id(), leader.memberId(), SignatureRequest.Place.AFTER, "请看名单。", both);
        assertThat(worklist.countOpen(desk(absence), Worklist.Shelf.MINE, WorklistQuery.of(both.memberId())))
                .isOne();

        assertThat(complete.complete(task.id(), ANSWERS, both)).isInstanceOf(Completion.Held.class);
        ending.end(absence.id(), away);
        signatures.give(request(leader), true, "同意。", leader);
        assertThat(tasks.isHolder(tasks.get(task.id()), away)).as("his again").isTrue();

        Actor again = desk(name(null, substitute, TODAY, TODAY));
        assertThat(complete.complete(task.id(), ANSWERS, again)).isInstanceOf(Completion.Held.class);
        signatures.give(request(leader), true, "同意。", leader);
        assertThat(submissions.list(dossier.id())).last().satisfies(one -> {
            assertThat(one.memberName()).isEqualTo(again.memberName());
            assertThat(one.standsFor()).isEqualTo(away.memberId());
        });
    }

    @Test
    void whatHeTypedStaysAtTheDeskUntilItIsHandedInThere() {
        Absence absence = named(null);
        Actor both = desk(absence);
        claims.claim(task.id(), both);
        forms.saveDraft(task, Submission.of(Map.of("reason", new String[] {"基础好"})), both);
        ending.end(absence.id(), away);
        assertThat(forms.draft(task, away)).as("he has got up").isPresent();
        assertThat(forms.draft(task, substitute)).isEmpty();

        Actor again = desk(name(null, substitute, TODAY, TODAY));
        assertThat(complete.complete(task.id(), ANSWERS, again)).isInstanceOf(Completion.Done.class);
        forget.since(clock.instant().minusSeconds(60));
        assertThat(forms.draft(task, away)).as("handed in").isEmpty();
    }

    @Test
    void reachesNothingThatTheOtherDoesNotReachThere() {
        Actor both = desk(named(null));
        Actor elsewhere = tenant.actor(tenant.otherTown, Role.TOWN_SUPERVISOR);

        assertThat(both.roles()).containsExactly(Role.TOWN_OFFICE);
        assertThat(actors.standingIn(elsewhere.memberId(), both.standIn().absenceId()))
                .isEmpty();
        assertThatThrownBy(() -> claims.claim(task.id(), substitute)).isInstanceOf(NotYours.class);
        Task inPerson = TaskRows.ofOnePerson(task, tenant.town.id(), away.memberId());
        assertThat(Reach.of(both).includes(task, "any")).isTrue();
        assertThat(Reach.of(both).includes(inPerson, "any")).as("as scoring is").isFalse();
        assertThat(new Reach(tenant.otherTown.id(), Reach.of(both).roles(), null).includes(task, "any"))
                .isFalse();
        assertThat(new Reach(tenant.town.id(), List.of(Role.TOWN_LEADER), null).includes(task, "any"))
                .isFalse();
        Subject own = Subject.of(tenant.town);
        assertThat(List.of(Action.JOIN_CAMPAIGN, Action.EXPORT, Action.START_DOSSIER))
                .allMatch(action -> rights.may(away, action, own))
                .noneMatch(action -> rights.may(both, action, own));
    }

    @Test
    void oneProgrammeIsThatProgrammeAlone() {
        Actor another = desk(named("drug-free-community"));
        assertThat(worklist.countOpen(another, Worklist.Shelf.ALL, WorklistQuery.of(another.memberId())))
                .isZero();
        assertThatThrownBy(() -> claims.claim(task.id(), another)).isInstanceOf(DossierMissing.class);
        assertThatThrownBy(() -> complete.complete(task.id(), ANSWERS, another)).isInstanceOf(DossierMissing.class);

        Actor same = desk(name("green-community", substitute, TODAY, TODAY));
        claims.claim(task.id(), same);
        assertThat(tasks.isHolder(tasks.get(task.id()), same)).isTrue();
        assertThatThrownBy(() -> claims.unclaim(task.id(), another)).isInstanceOf(Refusal.class);
    }

    @Test
    void beginsAndEndsByItself() {
        Absence absence = name(null, substitute, TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(stands(absence)).isFalse();
        clock.moveTo(TODAY.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
        assertThat(stands(absence)).isTrue();
        clock.moveTo(TODAY.plusDays(3).atStartOfDay(SHANGHAI).toInstant().minusMillis(1));
        assertThat(stands(absence)).isTrue();
        clock.advance(Duration.ofMillis(1));
        assertThat(stands(absence)).isFalse();
        assertThatThrownBy(() -> ending.end(absence.id(), away)).isInstanceOf(AbsenceOver.class);
        clock.reset();

        Absence early = name(null, substitute, TODAY, TODAY);
        assertThatThrownBy(() -> ending.end(early.id(), tenant.clerk())).isInstanceOf(AbsenceMissing.class);
        ending.end(early.id(), substitute);
        assertThat(stands(early)).isFalse();
        assertThatThrownBy(() -> ending.end(early.id(), away)).isInstanceOf(AbsenceOver.class);
        for (Actor nobody : List.of(tenant.clerk(), tenants.create().administrator())) {
            assertThatThrownBy(() -> ending.end(early.id(), nobody))
                    .as("whose it was is told to nobody else")
                    .isInstanceOf(AbsenceMissing.class);
        }
        assertThat(traces.told(away)).contains("notification.absence.for-you", "notification.absence.ended");
        assertThat(traces.told(substitute)).contains("notification.absence.by-you", "notification.absence.ended");
    }

    @Test
    void interestOfEitherKeepsHimOut() {
        Actor both = desk(named(null));
        Dossier second = story.dossier(tenant, story.campaign(tenant, Map.of()), tenant.villages.get(1));
        shutOut(dossier, away);
        shutOut(second, substitute);
        for (Dossier one : List.of(dossier, second)) {
            Task of = tasks.openOf(one.id()).get(0);
            assertThat(tasks.isHolder(of, both)).isFalse();
            assertThatThrownBy(() -> complete.complete(of.id(), ANSWERS, both)).isInstanceOf(DossierMissing.class);
            assertThatThrownBy(() -> claims.claim(of.id(), both)).isInstanceOf(DossierMissing.class);
            assertThat(dossiers.isSeen(one.id(), both)).isFalse();
            assertThat(dossiers.lockFor(one.id(), both)).isFalse();
        }
    }

    @Test
    void nobodyNamesMoreThanHeMayGive() {
        Actor leader = tenant.townLeader();
        Actor village = tenant.clerk();
        assertThatThrownBy(() -> naming.name(wish(away, leader, null), village)).isInstanceOf(AbsenceMissing.class);
        assertThatThrownBy(() -> naming.name(wish(away, substitute, null), substitute))
                .isInstanceOf(AbsenceMissing.class);
        assertThatThrownBy(() -> naming.name(wish(away, leader, null), leader))
                .as("himself")
                .isInstanceOf(NotForHim.class);
        assertThatThrownBy(() ->
                        naming.name(wish(away, substitute, null), tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR)))
                .as("a role of consequence")
                .isInstanceOf(NotForHim.class);
        assertThatThrownBy(() -> naming.name(wish(away, village, null), away)).isInstanceOf(NoSubstitute.class);
        assertThatThrownBy(() -> naming.name(wish(away, away, null), away)).isInstanceOf(NoSubstitute.class);
        Actor assessor = tenant.assessors(1).get(0);
        assertThatThrownBy(() -> naming.name(
                        new AbsenceWish(
                                assessor.memberId(),
                                tenant.city.id(),
                                tenant.cityOffice().memberId(),
                                null,
                                TODAY,
                                TODAY,
                                "外出"),
                        assessor))
                .isInstanceOf(NothingToStandInFor.class);
        Absence byHead = naming.name(wish(away, substitute, null), leader);
        assertThatThrownBy(() -> naming.name(wish(tenant.head(), null, null), desk(byHead)))
                .isInstanceOf(AbsenceMissing.class);
        assertThat(naming.name(wish(leader, null, null), tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR))
                        .substituteId())
                .isNull();
    }

    @Test
    void neitherTwoForOneNorAChain() {
        Actor third = tenant.townLeader();
        name("green-community", substitute, TODAY, TODAY.plusDays(5));

        assertThatThrownBy(() -> name("green-community", third, TODAY.plusDays(5), TODAY.plusDays(9)))
                .isInstanceOf(AbsenceOverlaps.class);
        assertThatThrownBy(() -> name(null, third, TODAY.plusDays(1), TODAY.plusDays(1)))
                .isInstanceOf(AbsenceOverlaps.class);
        assertThatThrownBy(() -> naming.name(wish(substitute, third, null), substitute))
                .as("whoever stands in")
                .isInstanceOf(NoChain.class);
        assertThatThrownBy(() -> naming.name(wish(third, away, null), third))
                .as("whoever is away")
                .isInstanceOf(NoChain.class);
        name("drug-free-community", third, TODAY, TODAY.plusDays(5));
        name("green-community", third, TODAY.plusDays(6), TODAY.plusDays(9));
    }

    @Test
    void pagesOfTheDeskAndNoOthers() throws Exception {
        Absence absence = named(null);
        RequestPostProcessor both =
                signedIn(new SignedInMember(substitute.memberId(), substitute.unitId()).standingIn(absence.id()));
        RequestPostProcessor own = signedIn(new SignedInMember(substitute.memberId(), substitute.unitId()));
        RequestPostProcessor other = signedIn(new SignedInMember(away.memberId(), away.unitId()));

        assertThat(page("/tasks", both, 200)).contains("您正在代理" + away.memberName(), task.dossierNumber());
        assertThat(page("/tasks", own, 200)).contains("您可以代理" + away.memberName());
        assertThat(page("/tasks", other, 200)).contains("由" + substitute.memberName() + "代理");
        for (String open :
                List.of("/", "/tasks/done", "/me", "/messages", "/tasks/" + task.id(), "/dossiers/" + dossier.id())) {
            page(open, both, 200);
        }
        page("/tasks/" + task.id() + "/transfer", both, 200);
        page("/absences", own, 200);
        for (String closed : List.of(
                "/absences",
                "/hand-overs",
                "/campaigns",
                "/documents",
                "/titles",
                "/notices",
                "/orders",
                "/search",
                "/ledgers",
                "/units",
                "/board",
                "/audit",
                "/password",
                "/api/v1/tasks",
                "/tasks/filters")) {
            page(closed, both, 403);
        }
        mvc.perform(post("/me/stand-in").with(other).with(csrf()).param("absence", absence.id()))
                .andExpect(
                        answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(404));
    }

    private String page(String address, RequestPostProcessor who, int status) throws Exception {
        var answer = mvc.perform(get(address).with(who)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        return answer.getContentAsString();
    }

    private static RequestPostProcessor signedIn(SignedInMember member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
    }

    private Absence named(String programme) {
        return name(programme, substitute, TODAY, TODAY.plusDays(5));
    }

    private Absence name(String programme, Actor other, LocalDate from, LocalDate to) {
        return naming.name(
                new AbsenceWish(away.memberId(), away.unitId(), other.memberId(), programme, from, to, "外出培训"), away);
    }

    private static AbsenceWish wish(Actor member, Actor other, String programme) {
        return new AbsenceWish(
                member.memberId(),
                member.unitId(),
                other == null ? null : other.memberId(),
                programme,
                TODAY,
                TODAY.plusDays(5),
                "外出培训");
    }

    private Actor desk(Absence absence) {
        return actors.standingIn(absence.substituteId(), absence.id()).orElseThrow();
    }

    private String request(Actor signer) {
        return sql.sql("select id from signature_request where signer_id = ? and state = 'OPEN'")
                .param(signer.memberId())
                .query(String.class)
                .single();
    }

    private void shutOut(Dossier from, Actor member) {
        sql.sql("insert into dossier_exclusion (dossier_id, member_id, reason) values (?, ?, ?)")
                .params(from.id(), member.memberId(), "回避")
                .update();
    }

    private boolean stands(Absence absence) {
        return actors.standingIn(absence.substituteId(), absence.id()).isPresent();
    }
}
