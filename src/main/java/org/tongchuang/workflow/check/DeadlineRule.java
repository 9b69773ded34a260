package org.tongchuang.workflow.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.programme.Finding;
import org.tongchuang.workflow.DeadlineName;

/** Expressions and tasks name only deadlines that some module keeps; another would fail on the day its step is entered. */
@Component
class DeadlineRule implements ModelRule {

    private final ObjectProvider<NamedDeadline> deadlines;

    DeadlineRule(ObjectProvider<NamedDeadline> deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Stream<Finding> broken(Models models) {
        Set<String> kept = deadlines.stream().map(NamedDeadline::name).collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(inModels(models, kept), ofTasks(models, kept), moved(models))
                .flatMap(findings -> findings);
    }

    /** An office may move only what no law, notice or order sets. */
    private Stream<Finding> moved(Models models) {
        Set<String> movable = deadlines.stream()
                .filter(NamedDeadline::mayMove)
                .map(NamedDeadline::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return models.manifest().clock().deadlines().stream()
                .filter(name -> !movable.contains(name))
                .map(name -> Finding.of(
                        models.folder().manifestPath(),
                        "clock",
                        "workflow.finding.clock",
                        name,
                        String.join(", ", movable)));
    }

    private static Stream<Finding> ofTasks(Models models, Set<String> kept) {
        return models.manifest().tasks().entrySet().stream()
                .filter(task -> !task.getValue().until().isEmpty()
                        && !kept.contains(task.getValue().until()))
                .map(task -> Finding.of(
                        models.folder().manifestPath(),
                        task.getKey(),
                        "workflow.finding.deadline",
                        task.getValue().until(),
                        String.join(", ", kept)));
    }

    private static Stream<Finding> inModels(Models models, Set<String> kept) {
        return models.processes().stream()
                .flatMap(file -> file.everything().stream().flatMap(element -> ExpressionRule.values(element)
                        .flatMap(DeadlineName::in)
                        .filter(name -> !kept.contains(name))
                        .map(name -> Finding.of(
                                file.path(),
                                ModelFile.place(element),
                                "workflow.finding.deadline",
                                name,
                                String.join(", ", kept)))));
    }
}
