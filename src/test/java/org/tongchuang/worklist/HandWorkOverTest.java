package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Actor;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Three tasks of somebody who leaves go to a colleague in one act, and nothing that wasn't ticked. */
@DatabaseTest
class HandWorkOverTest {

    private static final String WHY = "轮岗，工作移交。";

    @Autowired
    NoticeStory story;

    @Autowired
    HandWorkOver work;

    @Autowired
    HandOvers handOvers;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Absences absences;

    @Autowired
    MockMvc mvc;

    @Autowired
    ClaimTask claims;

    @Autowired
    Tasks tasks;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor leaver;
    Actor colleague;
    List<Task> taken;

    @BeforeEach
    void threeTasksAreTaken() {
        clock.reset();
        tenant = tenants.create();
        leaver = tenant.townOffice();
        colleague = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
        Campaign campaign = story.campaign(tenant, Map.of());
        taken = IntStream.range(0, 3)
                .mapToObj(i -> story.dossier(tenant, campaign, tenant.villages.get(i)))
                .map(dossier -> tasks.openOf(dossier.id()).get(0))
                .toList();
        taken.forEach(task -> claims.claim(task.id(), leaver));
    }

    @Test
    void tickedOnesGoAndTheOthersStay() {
        String id = work.handOver(wish(taken.subList(0, 2), colleague), leaver);

        assertThat(holders()).containsExactly(colleague.memberId(), colleague.memberId(), leaver.memberId());
        assertThat(outcomes(id, leaver)).containsExactly(Passing.PASSED, Passing.PASSED);
        assertThat(handOvers.see(id, colleague).reason()).isEqualTo(WHY);
    }

    @Test
    void oneThatChangedMeanwhileStaysWithItsReasonAndTheOthersGo() {
        claims.unclaim(taken.get(1).id(), leaver);

        String id = work.handOver(wish(taken, colleague), leaver);

        assertThat(holders()).containsExactly(colleague.memberId(), null, colleague.memberId());
        assertThat(outcomes(id, leaver)).containsExactlyInAnyOrder(Passing.PASSED, Passing.PASSED, Passing.CHANGED);
    }

    @Test
    void leaderHandsOverForSomebodyWhoIsGone() {
        assertThat(handOvers.loads(tenant.townLeader()))
                .extracting(Load::memberId, Load::tasks)
                .contains(Tuple.tuple(leaver.memberId(), 3));

        work.handOver(wish(taken, colleague), tenant.townLeader());

        assertThat(holders()).containsOnly(colleague.memberId());
        assertThat(handOvers.loads(tenant.townLeader()))
                .filteredOn(load -> load.memberId().equals(leaver.memberId()))
                .isEmpty();
    }

    @Test
    void whoTakesOverStandsInForThoseForWhomTheLeaverDid() {
        Actor away = tenant.actor(tenant.town, Role.TOWN_OFFICE, 2);
        Absence absence = away(away, leaver);

        String id = work.handOver(with(absence, colleague), tenant.townLeader());

        assertThat(standIns(id)).containsExactly(Passing.PASSED);
        assertThat(absences.stoodInBy(leaver.memberId(), tenant.town.id())).isEmpty();
        assertThat(absences.stoodInBy(colleague.memberId(), tenant.town.id()))
                .extracting(Absence::memberId, Absence::firstDay, Absence::lastDay)
                .containsExactly(Tuple.tuple(away.memberId(), absence.firstDay(), absence.lastDay()));
        assertThat(holders()).containsOnly(colleague.memberId());
    }

    @Test
    void whoeverMayNotNameHimHandsOverTheRest() {
        Absence absence = away(tenant.actor(tenant.town, Role.TOWN_OFFICE, 2), leaver);
        Absence ofHim = away(colleague, leaver);

        String own = work.handOver(with(absence, colleague), leaver);
        String back = work.handOver(with(ofHim, colleague), tenant.townLeader());

        assertThat(standIns(own)).containsExactly(Passing.NOT_YOURS);
        assertThat(standIns(back)).containsExactly(Passing.NO_COLLEAGUE);
        assertThat(absences.stoodInBy(leaver.memberId(), tenant.town.id()))
                .extracting(Absence::id)
                .containsExactlyInAnyOrder(absence.id(), ofHim.id());
        assertThat(holders()).containsOnly(colleague.memberId());
    }

    @Test
    void pagesOfferThemAndListThem() throws Exception {
        Absence absence = away(tenant.actor(tenant.town, Role.TOWN_OFFICE, 2), leaver);
        Actor leader = tenant.townLeader();
        String form = page(
                "/hand-overs/new?member=" + leaver.memberId() + "&unit=" + tenant.town.id() + "&role="
                        + Role.TOWN_OFFICE,
                leader);
        assertThat(form).contains("value=\"" + absence.id() + "\"", "正在代理的同事", absence.memberName());

        MockHttpServletRequestBuilder send = post("/hand-overs")
                .param("_command", UUID.randomUUID().toString())
                .param("member", leaver.memberId())
                .param("unit", tenant.town.id())
                .param("role", Role.TOWN_OFFICE)
                .param("absence", absence.id())
                .param("colleague", colleague.memberId())
                .param("reason", WHY)
                .with(csrf())
                .with(SignedIn.as(leader));
        String preview = mvc.perform(send).andReturn().getResponse().getContentAsString();
        assertThat(preview).contains("改由 " + colleague.memberName() + " 代理");
        String list = mvc.perform(send.param("confirmed", "true"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(list, leader)).contains("已改由接收人代理", "已移交 1 件，未移交 0 件");
        assertThat(holders()).as("nothing that wasn't ticked").containsOnly(leaver.memberId());
    }

    private Absence away(Actor away, Actor substitute) {
        LocalDate today = ChinaTime.today(clock);
        return naming.name(
                new AbsenceWish(
                        away.memberId(),
                        tenant.town.id(),
                        substitute.memberId(),
                        null,
                        today,
                        today.plusDays(9),
                        "外出培训。"),
                away);
    }

    private HandOverWish with(Absence absence, Actor to) {
        HandOverWish wish = wish(taken, to);
        return new HandOverWish(
                wish.memberId(),
                wish.unitId(),
                wish.role(),
                wish.taskIds(),
                Set.of(absence.id()),
                wish.colleagueId(),
                WHY);
    }

    private List<Passing> standIns(String id) {
        return handOvers.standIns(handOvers.see(id, tenant.townLeader())).stream()
                .map(HandOverStandIn::outcome)
                .toList();
    }

    private String page(String address, Actor reader) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void nobodyElseGivesThemAwayOrFindsTheList() {
        String id = work.handOver(wish(taken.subList(0, 1), colleague), leaver);
        Actor stranger = tenant.actor(tenant.otherTown, Role.TOWN_LEADER);

        assertThatThrownBy(() -> work.handOver(wish(taken, colleague), stranger))
                .isInstanceOf(HandOverMissing.class);
        assertThatThrownBy(() -> work.handOver(wish(taken, colleague), colleague))
                .isInstanceOf(HandOverMissing.class);
        assertThatThrownBy(() -> handOvers.see(id, stranger)).isInstanceOf(HandOverMissing.class);
        assertThatThrownBy(() -> work.handOver(wish(taken, tenant.townLeader()), leaver))
                .isInstanceOf(NobodyTakesOver.class);
        assertThat(handOvers.loads(stranger)).isEmpty();
        assertThat(handOvers.recent(stranger)).isEmpty();
    }

    @Test
    void ownOnesAreFoundHoweverManyNewerOnesOthersHave() {
        String own = work.handOver(wish(taken.subList(0, 1), colleague), leaver);
        clock.advance(Duration.ofMinutes(1));
        Actor third = tenant.actor(tenant.town, Role.TOWN_OFFICE, 2);
        Actor fourth = tenant.actor(tenant.town, Role.TOWN_OFFICE, 3);
        for (int i = 0; i < 25; i++) {
            work.handOver(
                    new HandOverWish(
                            third.memberId(),
                            tenant.town.id(),
                            Role.TOWN_OFFICE,
                            Set.of(),
                            Set.of(),
                            fourth.memberId(),
                            WHY),
                    tenant.townLeader());
        }

        assertThat(handOvers.recent(leaver)).extracting(HandOver::id).containsExactly(own);
        assertThat(handOvers.recent(tenant.townLeader())).hasSize(20);
    }

    private HandOverWish wish(List<Task> ticked, Actor to) {
        Set<String> ids = ticked.stream().map(Task::id).collect(Collectors.toSet());
        return new HandOverWish(
                leaver.memberId(), tenant.town.id(), Role.TOWN_OFFICE, ids, Set.of(), to.memberId(), WHY);
    }

    private List<String> holders() {
        return taken.stream().map(task -> tasks.get(task.id()).assigneeId()).toList();
    }

    private List<Passing> outcomes(String id, Actor actor) {
        return handOvers.rows(handOvers.see(id, actor)).stream()
                .map(HandOverRow::outcome)
                .toList();
    }
}
