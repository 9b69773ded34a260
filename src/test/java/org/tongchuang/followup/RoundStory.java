package org.tongchuang.followup;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.evidence.Samples;
import org.tongchuang.people.Actor;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.ProcessRun;
import org.tongchuang.testing.Tenant;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A round through a village in which the town office finds hazards, and what becomes of them. */
@Component
public class RoundStory {

    private final Stage stage;
    private final Tasks tasks;
    private final CompleteTask complete;
    private final KeepFile files;
    private final FollowUpOrders orders;
    private final WriteOrder write;
    private final ProcessRun process;
    private final WholeStep whole;

    RoundStory(
            Stage stage,
            Tasks tasks,
            CompleteTask complete,
            KeepFile files,
            FollowUpOrders orders,
            WriteOrder write,
            ProcessRun process,
            WholeStep whole) {
        this.stage = stage;
        this.tasks = tasks;
        this.complete = complete;
        this.files = files;
        this.orders = orders;
        this.write = write;
        this.process = process;
        this.whole = whole;
    }

    public Dossier begins(Tenant tenant) {
        return stage.set("safety-round", tenant);
    }

    /** The office finds one hazard for each text; they are the village head's to put right. */
    public List<FollowUpOrder> finds(Dossier dossier, Actor office, String... hazards) {
        Task inspect = tasks.openOf(dossier.id()).stream()
                .filter(task -> "inspect".equals(task.step()))
                .findFirst()
                .orElseThrow();
        String rows = List.of(hazards).stream()
                .map(hazard -> "{\"desc\": \"%s\", \"place\": \"三组\", \"level\": \"2\", \"photos\": [\"%s\"]}"
                        .formatted(hazard, photo(inspect, "findings.photos", office)))
                .collect(Collectors.joining(", "));
        done(inspect, "{\"findings\": [" + rows + "], \"inspectionNote\": \"巡查了三个小组\"}", office);
        process.settle(dossier.number());
        return orders.ofDossier(dossier.id());
    }

    /** The office begins to write an order by hand. */
    public FollowUpOrder begins(Dossier dossier, Actor office) {
        return whole.run(() -> write.begin(dossier.id(), "hazard", office));
    }

    /** The office writes an order by hand and gives it to somebody. */
    public FollowUpOrder issues(Dossier dossier, Actor office, String owner) {
        FollowUpOrder begun = begins(dossier, office);
        done(open(begun), written(begun, owner, "2026-03-20", office), office);
        return settled(begun);
    }

    public String written(FollowUpOrder order, String owner, String due, Actor office) {
        return """
                {"orderFinding": "阳台堆放液化气罐", "orderPlace": "二组", "orderSeverity": "3", "orderDemand": "搬到室外",
                 "orderOwner": "%s", "orderDue": "%s", "orderBefore": ["%s"]}"""
                .formatted(owner, due, photo(open(order), "orderBefore", office));
    }

    public FollowUpOrder handles(FollowUpOrder order, Actor actor) {
        Task task = open(order);
        String photo = photo(task, "orderAfter", actor);
        done(task, "{\"orderMeasure\": \"已经整改\", \"orderAfter\": [\"" + photo + "\"]}", actor);
        return settled(order);
    }

    public FollowUpOrder verifies(FollowUpOrder order, Actor actor, String outcome) {
        done(open(order), "{\"outcome\": \"" + outcome + "\", \"opinion\": \"看过了\"}", actor);
        return settled(order);
    }

    public Task open(FollowUpOrder order) {
        return tasks.openOf(order.dossierId()).stream()
                .filter(task -> task.part().equals(order.id()))
                .findFirst()
                .orElseThrow();
    }

    public Completion tries(Task task, String answers, Actor actor) {
        return whole.run(() -> complete.complete(task.id(), answers, actor));
    }

    public String photo(Task task, String field, Actor actor) {
        ByteArrayResource picture = new ByteArrayResource(Samples.png());
        return whole.run(() -> files.forField(task.id(), field, "照片.png", picture, actor))
                .id();
    }

    private void done(Task task, String answers, Actor actor) {
        Completion completion = tries(task, answers, actor);
        if (completion instanceof Completion.NotYet notYet) {
            throw new AssertionError(notYet.toString());
        }
    }

    private FollowUpOrder settled(FollowUpOrder order) {
        process.settle(order.number());
        return orders.get(order.id());
    }
}
