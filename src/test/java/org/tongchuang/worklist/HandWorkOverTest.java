package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.notice.NoticeStory;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
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
                .contains(org.assertj.core.groups.Tuple.tuple(leaver.memberId(), 3));

        work.handOver(wish(taken, colleague), tenant.townLeader());

        assertThat(holders()).containsOnly(colleague.memberId());
        assertThat(handOvers.loads(tenant.townLeader()))
                .filteredOn(load -> load.memberId().equals(leaver.memberId()))
                .isEmpty();
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
                            third.memberId(), tenant.town.id(), Role.TOWN_OFFICE, Set.of(), fourth.memberId(), WHY),
                    tenant.townLeader());
        }

        assertThat(handOvers.recent(leaver)).extracting(HandOver::id).containsExactly(own);
        assertThat(handOvers.recent(tenant.townLeader())).hasSize(20);
    }

    private HandOverWish wish(List<Task> ticked, Actor to) {
        Set<String> ids = ticked.stream().map(Task::id).collect(Collectors.toSet());
        return new HandOverWish(leaver.memberId(), tenant.town.id(), Role.TOWN_OFFICE, ids, to.memberId(), WHY);
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
