package org.tongchuang.workflow.check;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.w3c.dom.Element;

/** Processes and decisions say how long the engine keeps their history; decisions count in long numbers. */
@Component
class HistoryRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        Stream<Finding> unlimited = models.files().flatMap(file -> file.all("process", "decision").stream()
                .filter(element -> !hasTimeToLive(element))
                .map(element -> Finding.of(file.path(), ModelFile.id(element), "workflow.finding.historyTimeToLive")));
        Stream<Finding> narrow = models.decisions().stream()
                .flatMap(file -> file.all("inputExpression", "output").stream()
                        .filter(element -> "integer".equals(element.getAttribute("typeRef")))
                        .map(element -> Finding.of(file.path(), ModelFile.place(element), "workflow.finding.integer")));
        return Stream.concat(unlimited, narrow);
    }

    private static boolean hasTimeToLive(Element element) {
        return Stream.of(ModelFile.CAMUNDA, "http://camunda.org/schema/1.0/dmn")
                .anyMatch(space ->
                        !element.getAttributeNS(space, "historyTimeToLive").isEmpty());
    }
}
