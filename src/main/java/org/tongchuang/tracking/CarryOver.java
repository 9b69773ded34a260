package org.tongchuang.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.UpgradedDossiers;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.tracking.UpgradeEngine.Place;
import org.tongchuang.worklist.HumanStep;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.UpgradeTasks;

/** Takes one dossier to another version of its programme: its processes, its tasks and itself, or refuses and is to be undone. */
@Component
class CarryOver {

    private final UpgradeEngine engine;
    private final UpgradeTasks tasks;
    private final UpgradedDossiers dossiers;
    private final Programmes programmes;

    CarryOver(@Lazy UpgradeEngine engine, UpgradeTasks tasks, UpgradedDossiers dossiers, Programmes programmes) {
        this.engine = engine;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.programmes = programmes;
    }

    /**
     * @param renamed what steps that are gone have become
     * @throws UpgradeBarred if it can't go; the transaction must be rolled back
     */
    void carry(Dossier dossier, ProgrammeVersion to, Map<String, String> renamed) {
        ProgrammeVersion from = programmes.get(dossier.programmeVersionId());
        List<Place> places = engine.places(dossier.processInstanceId());
        Map<String, HumanStep> before = byStep(engine.steps(from.deploymentId()));
        Map<String, HumanStep> steps = byStep(engine.steps(to.deploymentId()));
        Map<String, HumanStep> after = new HashMap<>(steps);
        renamed.forEach((old, now) -> after.put(old, steps.getOrDefault(now, after.get(old))));
        judge(dossier, from.manifest(), to.manifest(), places, renamed);
        List<Task> open = tasks.of(dossier, UpgradeEngine.instances(places));
        for (Task task : open) {
            HumanStep target = after.get(task.step());
            if (target == null) {
                throw new UpgradeBarred("gone", task.name());
            }
            tasks.bar(task, before.get(task.step()), target, to).ifPresent(bar -> {
                throw new UpgradeBarred(bar, task.name());
            });
        }
        engine.upgrade(dossier.processInstanceId(), to.deploymentId(), renamed);
        tasks.upgrade(dossiers.upgrade(dossier, to.id()), open, after);
    }

    /** Boards and acts over many go by the phases and lists of the campaign's version: a dossier with others would be lost to them. */
    private static void judge(
            Dossier dossier, Manifest old, Manifest next, List<Place> places, Map<String, String> renamed) {
        if (!phases(old, dossier).equals(phases(next, dossier))) {
            throw new UpgradeBarred("phases", "");
        }
        if (!old.lists().equals(next.lists())) {
            throw new UpgradeBarred("lists", "");
        }
        boolean waits = places.stream().anyMatch(place -> !place.human());
        if (waits && !old.incoming().equals(next.incoming())) {
            throw new UpgradeBarred("letter", "");
        }
        places.stream().filter(Place::main).forEach(place -> {
            String now = renamed.getOrDefault(place.activity(), place.activity());
            if (!phase(old, dossier, place.activity()).equals(phase(next, dossier, now))) {
                throw new UpgradeBarred("phase", place.name());
            }
        });
    }

    private static List<String> phases(Manifest manifest, Dossier dossier) {
        return manifest.phasesOf(dossier.processKey()).stream()
                .map(Manifest.Phase::key)
                .toList();
    }

    private static String phase(Manifest manifest, Dossier dossier, String activity) {
        return manifest.phaseOf(activity, dossier.phase())
                .map(Manifest.Phase::key)
                .orElse(dossier.phase());
    }

    private static Map<String, HumanStep> byStep(Map<String, List<HumanStep>> models) {
        Stream<HumanStep> all = models.values().stream().flatMap(List::stream);
        return all.collect(Collectors.toMap(HumanStep::step, step -> step, (one, other) -> one));
    }
}
