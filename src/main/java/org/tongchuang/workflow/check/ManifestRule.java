package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;

/** What the manifest says about models is in the models, and every task of them belongs to a phase. */
@Component
class ManifestRule implements ModelRule {

    private static final String[] STEPS = {
        "userTask",
        "serviceTask",
        "businessRuleTask",
        "receiveTask",
        "callActivity",
        "subProcess",
        "intermediateCatchEvent"
    };

    @Override
    public Stream<Finding> broken(Models models) {
        return Stream.of(
                        processes(models),
                        tasks(models),
                        papers(models),
                        activities(models),
                        phases(models),
                        messages(models))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> processes(Models models) {
        return models.manifest().processes().values().stream()
                .filter(process -> models.process(process).isEmpty())
                .map(process -> finding(models, "processes", "workflow.finding.processMissing", process));
    }

    private static Stream<Finding> tasks(Models models) {
        Set<String> known = ids(models, "userTask");
        return models.manifest().tasks().keySet().stream()
                .filter(task -> !known.contains(task))
                .map(task -> finding(models, task, "workflow.finding.taskNotInModels", task));
    }

    private static Stream<Finding> papers(Models models) {
        return models.manifest().documents().entrySet().stream()
                .filter(paper -> !paper.getValue().after().isEmpty()
                        && !models.manifest()
                                .tasks()
                                .containsKey(paper.getValue().after()))
                .map(paper -> finding(
                        models,
                        paper.getKey(),
                        "workflow.finding.taskNotInModels",
                        paper.getValue().after()));
    }

    private static Stream<Finding> activities(Models models) {
        Set<String> known = ids(models, STEPS);
        return models.manifest().phases().stream().flatMap(phase -> phase.activities().stream()
                .filter(activity -> !known.contains(activity))
                .map(activity -> finding(models, phase.key(), "workflow.finding.activityMissing", activity)));
    }

    /** A task of a called model belongs to the phase of the call. */
    private static Stream<Finding> phases(Models models) {
        Manifest manifest = models.manifest();
        return models.processes().stream()
                .filter(models::isOwn)
                .flatMap(file -> file.all("userTask", "callActivity").stream()
                        .map(ModelFile::id)
                        .filter(step -> manifest.phaseOf(step).isEmpty())
                        .map(step -> Finding.of(file.path(), step, "workflow.finding.noPhase", step)));
    }

    private static Stream<Finding> messages(Models models) {
        Set<String> names = models.everywhere("message")
                .map(message -> message.getAttribute("name"))
                .collect(Collectors.toSet());
        return models.manifest().lists().entrySet().stream()
                .filter(list -> !names.contains(list.getValue().message()))
                .map(list -> finding(
                        models,
                        list.getKey(),
                        "workflow.finding.messageMissing",
                        String.valueOf(list.getValue().message())));
    }

    private static Set<String> ids(Models models, String... elements) {
        return models.everywhere(elements).map(ModelFile::id).collect(Collectors.toSet());
    }

    private static Finding finding(Models models, String element, String key, Object argument) {
        return new Finding(models.folder().manifestPath(), element, key, List.of(argument));
    }
}
