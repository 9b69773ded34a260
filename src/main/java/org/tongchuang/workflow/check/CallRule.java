package org.tongchuang.workflow.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.w3c.dom.Element;

/** Called models and decisions are there, come from the same deployment, and know whose dossier they work on. */
@Component
class CallRule implements ModelRule {

    private static final List<String> HANDED_ON = List.of("dossierId", "unitId", "campaignId");

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.all("callActivity").stream().flatMap(call -> call(models, file, call)),
                        file.all("businessRuleTask").stream().flatMap(task -> decision(models, file, task))));
    }

    private static Stream<Finding> call(Models models, ModelFile file, Element call) {
        String called = call.getAttribute("calledElement");
        Stream<Finding> missing = models.process(called).isEmpty()
                ? Stream.of(finding(file, call, "workflow.finding.calledMissing", called))
                : Stream.empty();
        Stream<Finding> key = ModelFile.below(call, "in").stream()
                        .anyMatch(in -> Expression.BUSINESS_KEY.equals(in.getAttribute("businessKey")))
                ? Stream.empty()
                : Stream.of(finding(file, call, "workflow.finding.businessKey", Expression.BUSINESS_KEY));
        Stream<Finding> variables = HANDED_ON.stream()
                .filter(variable -> ModelFile.below(call, "in").stream()
                        .noneMatch(in -> variable.equals(in.getAttribute("target"))))
                .map(variable -> finding(file, call, "workflow.finding.handOn", variable));
        return Stream.of(missing, key, variables, binding(file, call, "calledElementBinding"))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> decision(Models models, ModelFile file, Element task) {
        String decision = ModelFile.camunda(task, "decisionRef");
        Stream<Finding> missing = models.decision(decision).isEmpty()
                ? Stream.of(finding(file, task, "workflow.finding.decisionMissing", decision))
                : Stream.empty();
        return Stream.concat(missing, binding(file, task, "decisionRefBinding"));
    }

    private static Stream<Finding> binding(ModelFile file, Element element, String attribute) {
        return "deployment".equals(ModelFile.camunda(element, attribute))
                ? Stream.empty()
                : Stream.of(finding(file, element, "workflow.finding.binding", "camunda:" + attribute));
    }

    private static Finding finding(ModelFile file, Element element, String key, Object... arguments) {
        return Finding.of(file.path(), ModelFile.id(element), key, arguments);
    }
}
