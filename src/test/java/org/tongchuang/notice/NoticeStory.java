package org.tongchuang.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.campaign.RowState;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.Tenant;
import org.tongchuang.web.WholeStep;

/** Hangs notices about dossiers that are there, with the real process of a channel; only the way to the list is cut short. */
@Component
public class NoticeStory {

    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final Programmes programmes;
    private final StartDossier start;
    private final PublishNotice publish;
    private final NoticeMapper mapper;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcessDriver driver;
    private final WholeStep steps;
    private final Clock clock;

    NoticeStory(
            PlanCampaign plan,
            OpenCampaign open,
            Programmes programmes,
            StartDossier start,
            PublishNotice publish,
            NoticeMapper mapper,
            RepositoryService repository,
            RuntimeService runtime,
            ProcessDriver driver,
            WholeStep steps,
            Clock clock) {
        this.plan = plan;
        this.open = open;
        this.programmes = programmes;
        this.start = start;
        this.publish = publish;
        this.mapper = mapper;
        this.repository = repository;
        this.runtime = runtime;
        this.driver = driver;
        this.steps = steps;
        this.clock = clock;
    }

    public Campaign campaign(Tenant tenant, Map<String, Integer> limits) {
        Actor office = tenant.cityOffice();
        Campaign campaign = plan.plan(CampaignPlans.of("green-community", "绿色社区创建活动", 3, limits), office);
        open.open(campaign.id(), office);
        return campaign;
    }

    public Dossier dossier(Tenant tenant, Campaign campaign, Unit village) {
        ProgrammeVersion programme = programmes.get(campaign.programmeVersionId());
        return start.start(
                new DossierStart(
                        campaign.id(),
                        programme.id(),
                        programme.manifest().processes().get("main"),
                        campaign.series(tenant.town.code()),
                        village,
                        tenant.town.id(),
                        null,
                        null,
                        "P1"),
                tenant.townOffice());
    }

    public PublicNotice publish(Tenant tenant, Campaign campaign, String point, String note, Dossier... dossiers) {
        Actor office = tenant.cityOffice();
        CampaignAct act = new CampaignAct(
                UUID.randomUUID().toString(),
                campaign.id(),
                point,
                office.unitId(),
                office.unitName(),
                office.memberId(),
                office.memberName(),
                note,
                clock.instant());
        List<WaitingDossier> listed =
                List.of(dossiers).stream().map(dossier -> waiting(act, dossier)).toList();
        return steps.run(() -> {
            publish.begin(act, listed);
            listed.forEach(one -> publish.apply(act, one));
            return mapper.findOfAct(act.id()).orElseThrow();
        });
    }

    /** The channel's process, as the dossier's own would call it; comes to its timer. */
    public String hang(PublicNotice notice, Dossier dossier, String channel) {
        String model = repository
                .createProcessDefinitionQuery()
                .deploymentId(programmes.get(dossier.programmeVersionId()).deploymentId())
                .processDefinitionKey("public-notice")
                .singleResult()
                .getId();
        String instance = runtime.startProcessInstanceById(
                        model,
                        dossier.number(),
                        Map.of(
                                "dossierId",
                                dossier.id(),
                                "unitId",
                                dossier.unitId(),
                                "campaignId",
                                dossier.campaignId(),
                                "stage",
                                notice.stage(),
                                "channel",
                                channel))
                .getId();
        driver.runUntilQuiet(dossier.number());
        return instance;
    }

    public NoticeRow row(PublicNotice notice, Dossier dossier) {
        return mapper.listRows(notice.id()).stream()
                .filter(row -> row.dossierId().equals(dossier.id()))
                .findFirst()
                .orElseThrow();
    }

    private WaitingDossier waiting(CampaignAct act, Dossier dossier) {
        return new WaitingDossier(
                UUID.randomUUID().toString(),
                act.campaignId(),
                act.point(),
                dossier.id(),
                dossier.number(),
                dossier.processInstanceId(),
                dossier.unitId(),
                dossier.unitPath(),
                dossier.unitName(),
                null,
                clock.instant(),
                act.id(),
                RowOutcome.LISTED,
                RowState.CHOSEN,
                null,
                null,
                null);
    }
}
