package org.tongchuang.workflow.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.workflow.Verb;
import org.tongchuang.workflow.Vocabulary;
import org.w3c.dom.Element;

/** Service tasks call a published verb and give it its inputs; automatic steps commit apart from a person's click. */
@Component
class VerbRule implements ModelRule {

    private final Vocabulary vocabulary;

    VerbRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream().flatMap(file -> Stream.concat(verbs(file), joined(file)));
    }

    private Stream<Finding> verbs(ModelFile file) {
        return file.all("serviceTask").stream().flatMap(task -> {
            Verb verb = vocabulary.verbs().get(verb(task));
            return verb == null
                    ? Stream.of(finding(file, task, "workflow.finding.verb", verb(task)))
                    : Arrays.stream(verb.inputs())
                            .filter(input -> !given(task).contains(input))
                            .map(input -> finding(file, task, "workflow.finding.input", verb.value(), input));
        });
    }

    private static Stream<Finding> joined(ModelFile file) {
        return file.all("serviceTask", "businessRuleTask", "callActivity").stream()
                .filter(step -> !"true".equals(ModelFile.camunda(step, "asyncBefore")))
                .map(step -> finding(file, step, "workflow.finding.asyncBefore"));
    }

    static String verb(Element task) {
        return ModelFile.camunda(task, "delegateExpression").replaceAll("^\\$\\{(\\w+)}$", "$1");
    }

    private static List<String> given(Element task) {
        return ModelFile.below(task, "inputParameter").stream()
                .map(input -> input.getAttribute("name"))
                .toList();
    }

    private static Finding finding(ModelFile file, Element element, String key, Object... arguments) {
        return Finding.of(file.path(), ModelFile.id(element), key, arguments);
    }
}
