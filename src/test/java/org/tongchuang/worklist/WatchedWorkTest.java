package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Two villages have a task each, and those who watch over them find them. */
@DatabaseTest
class WatchedWorkTest {

    private static final WatchedQuery ALL = new WatchedQuery(null, null);

    @Autowired
    WatchedWork watched;

    @Autowired
    ClaimTask claims;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Task one;
    Task other;

    @BeforeEach
    void twoTasks() {
        clock.reset();
        tenant = tenants.create();
        one = begin(tenant.village());
        other = begin(tenant.villages.get(1));
    }

    @Test
    void headFindsWhatHisVillageHasAndTheTownWhatAllHave() {
        assertThat(seenBy(tenant.head())).containsExactly(one.id());
        assertThat(seenBy(tenant.townOffice())).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(seenBy(tenant.cityLeader())).contains(one.id(), other.id());
        assertThat(watched.count(tenant.townOffice(), ALL)).isEqualTo(2);
    }

    @Test
    void stillThereWhenSomebodyHasTakenItButNotForWhoeverIsToDoIt() {
        claims.claim(one.id(), tenant.clerk());

        assertThat(seenBy(tenant.head())).containsExactly(one.id());
        assertThat(seenBy(tenant.clerk())).as("watches over nobody").isEmpty();
        assertThat(watched.isAny(tenant.clerk())).isFalse();
    }

    @Test
    void neighboursAndWhoeverMustStayOutFindNothing() {
        dossiers.exclude(one.dossierId(), tenant.townOffice().memberId(), "亲属在该村任职");

        assertThat(seenBy(tenant.townOffice())).containsExactly(other.id());
        assertThat(seenBy(tenant.actor(tenant.otherTown, Role.TOWN_LEADER))).isEmpty();
        assertThat(seenBy(tenants.create().cityLeader())).isEmpty();
    }

    @Test
    void narrowedToWhatIsLateOrCalledSo() {
        Actor town = tenant.townOffice();

        assertThat(watched.list(town, new WatchedQuery(clock.instant(), null), 20, 0))
                .isEmpty();
        assertThat(watched.list(town, new WatchedQuery(one.dueAt().plusSeconds(1), one.dossierNumber()), 20, 0))
                .extracting(Task::id)
                .containsExactly(one.id());
        assertThat(watched.list(town, ALL, 1, 1)).hasSize(1);
    }

    @Test
    void pageOffersToUrgeAndToPassOn() throws Exception {
        assertThat(page("/tasks/watched?q=" + one.dossierNumber(), tenant.townOffice()))
                .contains("name=\"task\" value=\"" + one.id(), "value=\"URGE\"", "value=\"PASS_ON\"", "还没有人领取")
                .doesNotContain("value=\"CLAIM\"", other.id());
        assertThat(page("/tasks/watched?late=true", tenant.townOffice())).contains("没有要督办的待办");
        assertThat(page("/tasks", tenant.townOffice())).contains("href=\"/tasks/watched\"");
        assertThat(page("/tasks", tenant.clerk())).doesNotContain("href=\"/tasks/watched\"");
    }

    private List<String> seenBy(Actor actor) {
        return watched.list(actor, ALL, 20, 0).stream().map(Task::id).toList();
    }

    private String page(String address, Actor actor) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignedIn.as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Task begin(Unit village) {
        var dossier = stage.begin("two-step", tenant, village);
        return tasks.openOf(dossier.id()).get(0);
    }
}
