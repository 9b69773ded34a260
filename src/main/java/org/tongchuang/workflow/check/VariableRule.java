package org.tongchuang.workflow.check;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.workflow.Vocabulary;
import org.w3c.dom.Element;

/** Conditions, persons and decision inputs read only variables that somebody sets. */
@Component
class VariableRule implements ModelRule {

    private final Vocabulary vocabulary;

    VariableRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> broken(Models models) {
        Set<String> known = KnownVariables.of(models, vocabulary);
        return Stream.concat(
                models.processes().stream().flatMap(file -> read(file)
                        .filter(reading -> !known.contains(reading.variable()))
                        .map(reading -> reading.finding(file))),
                models.decisions().stream().flatMap(file -> inputs(file)
                        .filter(reading -> !known.contains(reading.variable()))
                        .map(reading -> reading.finding(file))));
    }

    private static Stream<Reading> read(ModelFile file) {
        Stream<Reading> conditions = file.all("conditionExpression", "completionCondition").stream()
                .flatMap(condition -> variables(condition, condition.getTextContent()));
        Stream<Reading> persons =
                file.all("userTask").stream().flatMap(task -> variables(task, ModelFile.camunda(task, "assignee")));
        return Stream.concat(conditions, persons);
    }

    private static Stream<Reading> variables(Element place, String expression) {
        return Expression.read(expression).stream()
                .flatMap(found -> found.variables().stream())
                .filter(variable -> !"execution".equals(variable))
                .map(variable -> new Reading(place, variable));
    }

    /** Plain names only; other inputs are worked out from them. */
    private static Stream<Reading> inputs(ModelFile file) {
        return file.all("inputExpression").stream()
                .map(input -> new Reading(input, input.getTextContent().strip()))
                .filter(reading -> reading.variable().matches("[A-Za-z_]\\w*"));
    }

    private record Reading(Element place, String variable) {

        Finding finding(ModelFile file) {
            return Finding.of(file.path(), ModelFile.place(place), "workflow.finding.variable", variable);
        }
    }
}
