package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** Real lists and transactions; only what an act makes, what holds a dossier and the engine are stand-ins. */
@DatabaseTest
class ActOverManyTest {

    @Autowired
    CampaignMapper campaignMapper;

    @Autowired
    WaitingMapper mapper;

    @Autowired
    TownMapper towns;

    @Autowired
    JoinCampaign join;

    @Autowired
    Campaigns campaigns;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    AdvanceCampaign advance;

    @Autowired
    Deeds deeds;

    @Autowired
    ProgrammeContents contents;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock hands;

    final List<String> released = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    final Set<String> brokenInstances = new HashSet<>();
    final Set<String> heldDossiers = new HashSet<>();
    final Map<String, String> instances = new LinkedHashMap<>();

    Tenant tenant;
    Actor office;
    String campaignId;
    WaitingLists lists;
    ActOverMany acts;

    @BeforeEach
    void openCampaign() {
        hands.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
        campaignId = plan.plan(CampaignPlans.complete(), office).id();
        open.open(campaignId, office);
        var beans = new StaticListableBeanFactory();
        beans.addBean("notice", new Making("publicNotice"));
        beans.addBean("naming", new Making("naming"));
        beans.addBean("promotion", new Making("promotion"));
        beans.addBean("hold", (Hold)
                dossier -> heldDossiers.contains(dossier) ? Optional.of("campaign.row.FAILED") : Optional.empty());
        var holds = new Holds(beans.getBeanProvider(Hold.class));
        var effects = new Effects(beans.getBeanProvider(ActEffect.class));
        var quotas = new TownQuotas(mapper, towns, campaigns);
        lists = new WaitingLists(mapper, campaigns, quotas, holds, contents, clock);
        var mover = new MoveDossier(mapper, lists, campaigns, holds, effects, this::release, audit, clock);
        acts = new ActOverMany(campaignMapper, mapper, lists, quotas, holds, effects, mover, deeds, clock);
    }

    @Test
    void oneActMakesOneThingAndMovesEachDossier() {
        waiting("acceptance", null, tenant.villages);

        CampaignAct act = begin("acceptance", RowOutcome.LISTED, RowOutcome.LISTED, RowOutcome.LEFT_OUT);
        finish(act);

        assertThat(made).containsExactly("begin 2", "apply 第一示例村", "apply 第二示例村");
        assertThat(released)
                .containsExactly(
                        "p-第一示例村 acceptanceListed LISTED",
                        "p-第二示例村 acceptanceListed LISTED",
                        "p-第三示例村 acceptanceListed LEFT_OUT");
        assertThat(acts.rows(act.id())).extracting(WaitingDossier::state).containsOnly(RowState.DONE);
        assertThat(lists.counts(campaignId)).isEmpty();
    }

    @Test
    void recordsCallTheListAsPeopleDo() {
        waiting("acceptance", null, List.of(tenant.village()));

        finish(begin("acceptance", RowOutcome.LISTED));

        assertThat(audit.entries("unit:" + tenant.city.id(), 20, 0))
                .filteredOn(entry -> entry.verb().equals("act-begun"))
                .extracting(entry -> entry.facts().get("list"))
                .containsExactly("受理名单");
        assertThat(audit.entries("dossier:d-第一示例村", 20, 0))
                .extracting(entry -> entry.facts().get("list"))
                .contains("受理名单");
    }

    @Test
    void repeatingAFinishedActDoesNothing() {
        waiting("acceptance", null, tenant.villages);
        CampaignAct act = begin("acceptance", RowOutcome.LISTED, RowOutcome.LISTED, RowOutcome.LISTED);
        finish(act);
        String moved = acts.rows(act.id()).get(0).id();

        assertThat(acts.proceed(act.id(), this::step)).isFalse();
        step(() -> moverAgain(moved));

        assertThat(released).hasSize(3);
        assertThat(made).hasSize(4);
    }

    @Test
    void oneThatFailsDoesNotHoldTheOthersAndCanTryAgain() {
        waiting("acceptance", null, tenant.villages);
        brokenInstances.add("p-第二示例村");
        CampaignAct act = begin("acceptance", RowOutcome.LISTED, RowOutcome.LISTED, RowOutcome.LISTED);

        finish(act);

        assertThat(acts.rows(act.id()))
                .extracting(WaitingDossier::unitName, WaitingDossier::state, WaitingDossier::fault)
                .containsExactly(
                        tuple("第一示例村", RowState.DONE, null),
                        tuple("第二示例村", RowState.FAILED, "campaign.fault.unexpected"),
                        tuple("第三示例村", RowState.DONE, null));
        assertThat(released).hasSize(2);

        brokenInstances.clear();
        steps.run(() -> {
            acts.retry(act.id(), office);
            return true;
        });
        finish(act);

        assertThat(acts.rows(act.id())).extracting(WaitingDossier::state).containsOnly(RowState.DONE);
        assertThat(released).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void heldDossierStaysOnTheListWithItsReason() {
        waiting("acceptance", null, tenant.villages);
        heldDossiers.add("d-第二示例村");

        CampaignAct act = begin("acceptance", RowOutcome.LISTED, RowOutcome.LISTED, RowOutcome.LISTED);
        finish(act);

        assertThat(acts.rows(act.id())).hasSize(2);
        assertThat(lists.ranked(campaigns.get(campaignId), "acceptance"))
                .extracting(row -> row.dossier().unitName(), row -> row.hold().orElse(""))
                .containsExactly(tuple("第二示例村", "campaign.row.FAILED"));
    }

    @Test
    void dossierHeldAfterTheActBeganFailsWithTheReason() {
        waiting("acceptance", null, List.of(tenant.village()));
        CampaignAct act = begin("acceptance", RowOutcome.LISTED);
        heldDossiers.add("d-第一示例村");

        finish(act);

        assertThat(acts.rows(act.id()))
                .extracting(WaitingDossier::state, WaitingDossier::fault)
                .containsExactly(tuple(RowState.FAILED, "campaign.row.FAILED"));
        assertThat(released).isEmpty();
    }

    @Test
    void rankedListIsNotListedBeyondTheQuota() {
        waiting("naming", 9000L, tenant.villages);
        waiting("naming", 9500L, List.of(tenant.otherVillage));
        Actor leader = tenant.cityLeader();

        assertThat(lists.ranked(campaigns.get(campaignId), "naming")
                        .get(0)
                        .dossier()
                        .unitName())
                .isEqualTo("外示例村");
        Map<String, RowOutcome> four = choices("naming", Collections.nCopies(4, RowOutcome.LISTED));
        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "naming", four, "", leader)))
                .isInstanceOf(QuotaExceeded.class);
        assertThat(acts.list(campaignId)).isEmpty();
    }

    /** The programme takes two of each town to the province. */
    @Test
    void townHasItsShareOfThePromotionAndTheBestOfItComeFirst() {
        join.join(campaignId, new TownShare(2, LocalDate.of(2026, 8, 31)), tenant.townOffice());
        join.join(
                campaignId,
                new TownShare(1, LocalDate.of(2026, 8, 31)),
                tenant.actor(tenant.otherTown, Role.TOWN_OFFICE));
        waiting("promotion", 9100L, List.of(tenant.villages.get(0)));
        waiting("promotion", 9300L, tenant.villages.subList(1, 3));
        waiting("promotion", 9000L, List.of(tenant.otherVillage));

        assertThat(lists.ranked(campaigns.get(campaignId), "promotion"))
                .extracting(
                        row -> row.dossier().unitName(),
                        RankedDossier::place,
                        RankedDossier::tied,
                        row -> row.inTown().place(),
                        RankedDossier::inside)
                .containsExactly(
                        tuple("第二示例村", 1, true, 1, true),
                        tuple("第三示例村", 1, true, 1, true),
                        tuple("第一示例村", 3, false, 3, false),
                        tuple("外示例村", 4, false, 1, false));
        Map<String, RowOutcome> three = choices("promotion", Collections.nCopies(3, RowOutcome.LISTED));
        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "promotion", three, "", office)))
                .isInstanceOf(TownQuotaExceeded.class);

        finish(begin("promotion", RowOutcome.LEFT_OUT, RowOutcome.LISTED, RowOutcome.LISTED));
        assertThat(released).hasSize(3);
        waiting("promotion", 9100L, List.of(tenants.village(tenant.town, 9)));
        assertThat(lists.ranked(campaigns.get(campaignId), "promotion"))
                .filteredOn(row -> row.inTown().townName().equals(tenant.town.name()))
                .allSatisfy(row -> assertThat(row.inTown().left()).isZero());
    }

    @Test
    void onlyTheRoleThatTheManifestNamesActs() {
        waiting("naming", 9000L, List.of(tenant.village()));
        Map<String, RowOutcome> one = choices("naming", List.of(RowOutcome.LISTED));

        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "naming", one, "", office)))
                .isInstanceOf(NotForThisUnit.class);
        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "naming", one, "", tenant.townOffice())))
                .isInstanceOf(NotForThisUnit.class);
        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "nowhere", one, "", office)))
                .isInstanceOf(ListMissing.class);
    }

    @Test
    void nothingChosenIsRefusedAndADossierIsChosenOnce() {
        waiting("acceptance", null, List.of(tenant.village()));
        Map<String, RowOutcome> one = choices("acceptance", List.of(RowOutcome.LISTED));
        begin("acceptance", RowOutcome.LISTED);

        assertThatThrownBy(() -> steps.run(() -> acts.begin(campaignId, "acceptance", one, "", office)))
                .isInstanceOf(NothingChosen.class);
    }

    @Test
    void repeatedJobEntersOnceAndTheWithdrawnLeave() {
        waiting("acceptance", null, List.of(tenant.village()));
        waiting("acceptance", null, List.of(tenant.village()));
        assertThat(lists.counts(campaignId)).containsExactly(new PointCount("acceptance", 1, 0));
        assertThatThrownBy(() -> settle()).isInstanceOf(StillWaiting.class);

        lists.leave("d-第一示例村");

        assertThat(lists.counts(campaignId)).isEmpty();
        settle();
        assertThat(campaigns.get(campaignId).state()).isEqualTo(CampaignState.SETTLED);
    }

    @Test
    void actOfAnotherCityIsMissing() {
        waiting("acceptance", null, List.of(tenant.village()));
        CampaignAct act = begin("acceptance", RowOutcome.LEFT_OUT);

        assertThat(acts.see(act.id(), office)).isEqualTo(act);
        assertThatThrownBy(() -> acts.see(act.id(), tenants.create().cityOffice()))
                .isInstanceOf(ActMissing.class);
        assertThat(made).isEmpty();
    }

    private void settle() {
        if (campaigns.get(campaignId).is(CampaignState.OPEN)) {
            advance.advance(campaignId, CampaignState.OPEN, office);
        }
        advance.advance(campaignId, CampaignState.CLOSED, office);
    }

    private void waiting(String point, Long score, List<Unit> villages) {
        villages.forEach(village -> lists.enter(new NewWaiting(
                campaignId,
                point,
                "d-" + village.name(),
                village.code(),
                instance(village),
                village.id(),
                village.path(),
                village.name(),
                score)));
    }

    private CampaignAct begin(String point, RowOutcome... outcomes) {
        Map<String, RowOutcome> choices = choices(point, List.of(outcomes));
        return steps.run(() -> acts.begin(campaignId, point, choices, "", office));
    }

    /** In the order of the villages. */
    private Map<String, RowOutcome> choices(String point, List<RowOutcome> outcomes) {
        List<WaitingDossier> waiting = new ArrayList<>(mapper.listWaiting(campaignId, point));
        waiting.sort(Comparator.comparing(WaitingDossier::dossierNumber));
        Map<String, RowOutcome> choices = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            choices.put(waiting.get(i).id(), outcomes.get(i));
        }
        return choices;
    }

    private void finish(CampaignAct act) {
        while (acts.proceed(act.id(), this::step)) {
            assertThat(released).hasSizeLessThan(10);
        }
    }

    private void step(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private void moverAgain(String rowId) {
        assertThat(mapper.updateDone(rowId, clock.instant())).isZero();
        assertThat(mapper.updateFailed(rowId, "campaign.fault.unexpected", null))
                .isZero();
    }

    private String instance(Unit village) {
        return instances.computeIfAbsent(
                "p-" + village.name(), name -> UUID.randomUUID().toString());
    }

    private void release(String processInstanceId, String message, String outcome) {
        String name = instances.entrySet().stream()
                .filter(entry -> entry.getValue().equals(processInstanceId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        if (brokenInstances.contains(name)) {
            throw new IllegalStateException("no such execution");
        }
        released.add(name + " " + message + " " + outcome);
    }

    /** Remembers what it was asked to make. */
    private final class Making implements ActEffect {

        private final String key;

        Making(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public void begin(CampaignAct act, List<WaitingDossier> listed) {
            made.add("begin " + listed.size());
        }

        @Override
        public void apply(CampaignAct act, WaitingDossier dossier) {
            made.add("apply " + dossier.unitName());
        }
    }
}
