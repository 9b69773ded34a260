package org.tongchuang.workflow.check;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.workflow.delegate.ReadFigures;
import org.w3c.dom.Element;

/** A step that reads figures names those of the manifest; what it sets is then known. */
@Component
class FigureRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.all("serviceTask").stream().flatMap(task -> named(task)
                        .filter(key -> !models.manifest().figures().containsKey(key))
                        .map(key -> Finding.of(file.path(), ModelFile.id(task), "workflow.finding.figure", key))));
    }

    /** The variables that steps of these models set from figures. */
    static Stream<String> variables(Models models) {
        var figures = models.manifest().figures();
        return models.everywhere("serviceTask")
                .flatMap(FigureRule::named)
                .filter(figures::containsKey)
                .map(key -> figures.get(key).variable(key));
    }

    private static Stream<String> named(Element task) {
        return VerbRule.verb(task).equals(ReadFigures.NAME)
                ? ModelFile.below(task, "inputParameter").stream()
                        .filter(input -> "figures".equals(input.getAttribute("name")))
                        .flatMap(input -> ReadFigures.keys(input.getTextContent()).stream())
                : Stream.empty();
    }
}
