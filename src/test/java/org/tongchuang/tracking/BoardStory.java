package org.tongchuang.tracking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlans;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.Phases;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Unit;
import org.tongchuang.testing.Tenant;
import org.tongchuang.worklist.EngineTasks;
import org.tongchuang.worklist.NewTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A campaign with dossiers that stand where a story wants them, made through the product's own doors. */
@Component
class BoardStory {

    static final String PROGRAMME = "green-community";

    private final PlanCampaign plan;
    private final OpenCampaign open;
    private final Campaigns campaigns;
    private final StartDossier starts;
    private final Phases phases;
    private final Tasks tasks;
    private final EngineTasks engineTasks;

    BoardStory(
            PlanCampaign plan,
            OpenCampaign open,
            Campaigns campaigns,
            StartDossier starts,
            Phases phases,
            Tasks tasks,
            EngineTasks engineTasks) {
        this.plan = plan;
        this.open = open;
        this.campaigns = campaigns;
        this.starts = starts;
        this.phases = phases;
        this.tasks = tasks;
        this.engineTasks = engineTasks;
    }

    Campaign campaign(Tenant tenant, String name) {
        return campaign(tenant, PROGRAMME, name);
    }

    Campaign campaign(Tenant tenant, String programme, String name) {
        String id = plan.plan(CampaignPlans.of(programme, name, 3, Map.of()), tenant.cityOffice())
                .id();
        open.open(id, tenant.cityOffice());
        return campaigns.get(id);
    }

    Dossier dossier(Tenant tenant, Campaign campaign, Unit unit) {
        return starts.start(
                new DossierStart(
                        campaign.id(),
                        campaign.programmeVersionId(),
                        campaigns.manifest(campaign).processes().get("main"),
                        campaign.series(tenant.town.code()),
                        unit,
                        tenant.town.id(),
                        null,
                        null,
                        "P1"),
                tenant.townOffice());
    }

    void enter(Dossier dossier, List<String> activities) {
        activities.forEach(activity -> phases.entered(dossier.id(), activity));
    }

    /** The one open task from now on; the engine's own are taken away. */
    Task task(Dossier dossier, String step, String role) {
        tasks.openOf(dossier.id()).forEach(open -> engineTasks.cancelled(open.engineTaskId()));
        return beside(dossier, step, role);
    }

    /** One more open task. */
    Task beside(Dossier dossier, String step, String role) {
        return tasks.get(engineTasks.open(new NewTask(
                UUID.randomUUID().toString(),
                dossier.processInstanceId(),
                dossier.id(),
                step,
                "自查",
                step,
                step,
                role,
                null,
                "",
                null)));
    }
}
