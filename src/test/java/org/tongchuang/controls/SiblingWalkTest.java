package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.controls.World.Played;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** T1: of a village's way to its title, another village and another city find nothing at any address. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiblingWalkTest {

    /** Routes that lead to nothing of a village's: the product's own programmes, and codes that are secrets themselves. */
    private static final Set<String> OF_NOBODY = Set.of("/calendar", "/programmes", "/survey", "/set-up", "/public");

    /** Routes to which nothing of this story leads; each is walked by the test named. */
    private static final Set<String> WALKED_ELSEWHERE = Set.of(
            "/dossiers/{id}/declaration", // SheetPagesTest, PanelStoryTest: asks for an open task
            "/dossiers/{id}/sheets/{sheet}", // SheetPagesTest: asks for an open task
            "/tasks/{id}/transfer", // PassTaskOnTest.otherVillageDoesNotFindIt: asks for an open task
            "/dossiers/{id}/votes", // VoteTest.tabSaysWhoVotedHowAndNeighboursFindNothing: only programmes with votes
            "/tasks/{id}/signers", // SignersTest.onlyWhoSeesTheDossierIsAskedAndOnlyTheAskedSigns: of an open task
            "/signatures/{id}", // the same: only while somebody's opinion is asked for
            "/tasks/{id}/delegation", // DelegationTest.pagesAreForThoseWhoSeeTheTask: of an open task
            "/tasks/{id}/extension", // TaskExtensionTest.otherVillagesAndOfficesFindNothing: of an open task
            "/dossiers/{id}/hold", // DossierHoldTest.pagesHoldAndLetGoOn: a tab of the offices
            "/extensions/{id}", // the same: only while somebody asks for more time
            "/tasks/{id}/return", // GreenReturnTest.onlyTheHolderAndTheOfficesAboveReturn: asks for an open task
            "/tasks/{id}/return/{to}",
            "/dossiers/{id}/move", // MoveByHandTest.pageLeadsFromTheDiagramToTheRecord: of a running dossier
            "/dossiers/{id}/move/preview",
            "/waits/{version}/models/{name}", // WaitsTest.othersSeeNothingOfIt: a version is nobody's
            "/tasks/{id}/withdrawal", // WithdrawStepTest.onlyOnesOwn: of a running dossier
            "/hand-overs/{id}", // HandWorkOverTest.nobodyElseGivesThemAwayOrFindsTheList: the story has none
            "/batches/{id}", // BatchPagesTest.aFormSentTwiceDoesItOnceAndShowsTheSame: the story has none
            "/standards/{id}", // EditionPagesTest.otherCityFindsNothingOfAnOwnEdition: the story imports none
            "/standards/{id}/comparison",
            "/standards/{id}/imports/new",
            "/standards/{id}/sheet",
            "/roster/{id}", // ImportRosterTest.anotherAdministratorDoesNotFindIt: only between upload and taking
            "/orders/{id}", // OrderPagesTest, FollowUpOrderTest: the programme of this story has no orders
            "/orders/{id}/card",
            "/dossiers/{id}/incoming/{message}", // IncomingLetterTest.nobodyElseRecordsIt: only while a letter is
            // awaited
            "/dossiers/{id}/figures/{key}", // LedgerPagesTest.neighboursFindNothing: only programmes with ledgers
            "/ledgers/{id}", // the same
            "/ledgers/{id}/checks/{checkId}",
            "/ledgers/{id}/imports", // LedgerPagesTest.importIsForWhoeverKeepsTheLedger
            "/ledgers/{id}/imports/{uploadId}",
            "/ledgers/{id}/imports/template.xlsx",
            "/ledgers/{id}/print",
            "/ledgers/{id}/rows/new",
            "/ledgers/{id}/rows/{no}",
            "/ledgers/{id}/rows/{no}/correction",
            "/documents/certificates/{titleId}.pdf"); // NamingToCertificateTest: only once the decision is issued

    /** What every community of a city may open of its campaign; what they say of the village is looked at instead. */
    private static final Set<String> SHARED_IN_THE_CITY = Set.of(
            "/campaigns/{id}",
            "/campaigns/{id}/plan",
            "/campaigns/{id}/phases",
            "/campaigns/{id}/reports",
            "/campaigns/{campaignId}/dossiers/start",
            "/titles/campaigns/{campaignId}");

    private static final Set<Integer> NOTHING = Set.of(400, 403, 404);

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    Played played;
    Tenant tenant;

    @BeforeAll
    void aVillageComesToItsTitle() {
        clock.reset();
        played = world.play();
        tenant = played.tenant();
    }

    @AfterAll
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void othersFindNothing() throws Exception {
        List<Actor> strangers = strangers();
        Actor sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        Set<String> shown = new TreeSet<>();
        Set<String> unreached = new TreeSet<>();

        for (Routes.Route route : walked()) {
            List<String> addresses = List.copyOf(played.addresses(route.path()));
            if (!reached(addresses)) {
                unreached.add(route.path());
            }
            for (String address : addresses) {
                for (Actor stranger : strangers) {
                    note(shown, stranger, address);
                }
                if (!SHARED_IN_THE_CITY.contains(route.path())) {
                    note(shown, sibling, address);
                } else if (names(read(sibling, address).getContentAsString())) {
                    shown.add("named " + sibling.roles() + " " + address);
                }
            }
        }

        assertThat(shown).as("shown to others").isEmpty();
        assertThat(unreached).as("shown to nobody, so that nothing was proved").isSubsetOf(WALKED_ELSEWHERE);
    }

    @Test
    void listsCountsAndSearchShowNothingOfOthers() throws Exception {
        List<Actor> others = new ArrayList<>(strangers());
        others.add(tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK));
        others.add(tenant.actor(tenant.villages.get(1), Role.COMMUNITY_HEAD));
        Set<String> shown = new TreeSet<>();

        for (Actor other : others) {
            for (String address : lists()) {
                if (names(read(other, address).getContentAsString())) {
                    shown.add(other.roles() + " " + address);
                }
            }
        }

        assertThat(shown).isEmpty();
        assertThat(read(tenant.clerk(), "/dossiers").getContentAsString())
                .contains(played.dossier().id());
        assertThat(read(tenant.clerk(), "/search?q=" + played.dossier().number())
                        .getContentAsString())
                .contains(played.dossier().id());
    }

    /** T21: after a whole way to a title no variable of the engine is a Java object, running or in its history. */
    @Test
    void engineHoldsNoJavaObjects() {
        for (String table : List.of("ACT_RU_VARIABLE where TYPE_", "ACT_HI_VARINST where VAR_TYPE_")) {
            assertThat(database.sql("select count(*) from " + table + " in ('serializable', 'object', 'bytes', 'file')")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(database.sql("select count(*) from ACT_RU_VARIABLE")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Somebody else's city with everybody in it. */
    private List<Actor> strangers() {
        Tenant other = tenants.create();
        return List.of(
                other.clerk(),
                other.townOffice(),
                other.cityOffice(),
                other.cityLeader(),
                other.assessorLead(),
                other.administrator());
    }

    private static List<Routes.Route> walked() {
        return Routes.of("GET").stream()
                .filter(Routes.Route::namesSomething)
                .filter(route -> !route.isOfTheApi())
                .filter(route -> OF_NOBODY.stream().noneMatch(route.path()::startsWith))
                .toList();
    }

    private List<String> lists() {
        List<String> lists = new ArrayList<>(Routes.of("GET").stream()
                .filter(route -> !route.namesSomething() && !route.isOpenToAnyone() && !route.isOfTheApi())
                .map(Routes.Route::path)
                .toList());
        for (String word : List.of(played.dossier().number(), tenant.village().name(), "示例", "GC")) {
            lists.add("/search?q=" + word);
            lists.add("/dossiers?q=" + word);
            lists.add("/tasks?q=" + word);
            lists.add("/titles?q=" + word);
        }
        lists.add("/board?campaign=" + played.dossier().campaignId());
        lists.add("/board?why=" + played.dossier().id());
        lists.add("/dossiers?campaign=" + played.dossier().campaignId());
        return lists;
    }

    private boolean reached(List<String> addresses) throws Exception {
        for (String address : addresses) {
            for (Actor insider : played.insiders()) {
                if (read(insider, address).getStatus() == 200) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The search word comes back in its box, so that the id tells, not the number. */
    private boolean names(String page) {
        return page.contains(played.dossier().id());
    }

    private void note(Set<String> shown, Actor other, String address) throws Exception {
        int status = read(other, address).getStatus();
        if (!NOTHING.contains(status)) {
            shown.add(status + " " + other.roles() + " " + address);
        }
    }

    private MockHttpServletResponse read(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(actor))).andReturn().getResponse();
    }
}
