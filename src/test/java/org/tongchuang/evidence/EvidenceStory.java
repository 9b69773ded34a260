package org.tongchuang.evidence;

import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.EngineTasks;
import org.tongchuang.worklist.NewTask;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A village with a running dossier whose clerk is to plan the publicity: a form with a file field. */
public final class EvidenceStory {

    /** The form's file field. */
    public static final String FIELD = "publicityPlanFiles";

    public final Tenant tenant;
    public final Actor clerk;
    public final Actor sibling;
    public final Dossier dossier;
    public final Task task;

    private final ListableBeanFactory beans;

    public EvidenceStory(ListableBeanFactory beans) {
        this.beans = beans;
        tenant = beans.getBean(Tenants.class).create();
        clerk = tenant.clerk();
        sibling = tenant.actor(tenant.villages.get(1), Role.COMMUNITY_CLERK);
        dossier = dossierOf(tenant.village());
        task = task(dossier, "");
    }

    public Dossier dossierOf(Unit village) {
        ProgrammeVersion programme = beans.getBean(Programmes.class).current("green-community");
        DossierStart start = new DossierStart(
                UUID.randomUUID().toString(),
                programme.id(),
                "green-community",
                "GC-" + UUID.randomUUID().toString().substring(0, 8),
                village,
                tenant.town.id(),
                null,
                null,
                "P1");
        return beans.getBean(WholeStep.class)
                .run(() -> beans.getBean(StartDossier.class).start(start, tenant.townOffice()));
    }

    public Task task(Dossier of, String part) {
        Tasks tasks = beans.getBean(Tasks.class);
        return tasks.get(beans.getBean(EngineTasks.class)
                .open(new NewTask(
                        "engine-" + UUID.randomUUID(),
                        of.processInstanceId(),
                        of.id(),
                        "planPublicity",
                        "制定宣传方案",
                        "planPublicity",
                        "planPublicity",
                        null,
                        clerk.memberId(),
                        part,
                        null)));
    }
}
