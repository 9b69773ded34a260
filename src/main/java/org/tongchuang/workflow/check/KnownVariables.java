package org.tongchuang.workflow.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchuang.workflow.Vocabulary;

/** The variables that somebody sets somewhere in a programme. */
final class KnownVariables {

    private static final List<String> FROM_THE_START = List.of("dossierId", "unitId", "campaignId");

    private static final List<String> OF_ORDERS = List.of("orderId", "issuer", "written", "verifierRole");

    private KnownVariables() {}

    static Set<String> of(Models models, Vocabulary vocabulary) {
        return Stream.of(
                        FROM_THE_START.stream(),
                        models.manifest().routing().stream(),
                        models.manifest().lists().isEmpty() ? Stream.<String>empty() : Stream.of("listOutcome"),
                        models.manifest().orders().isEmpty() ? Stream.<String>empty() : OF_ORDERS.stream(),
                        byMessage(models),
                        byVerbs(models, vocabulary),
                        FigureRule.variables(models),
                        attributes(models, "businessRuleTask", "resultVariable"),
                        attributes(models, "multiInstanceLoopCharacteristics", "elementVariable"),
                        models.everywhere("in", "out").map(mapping -> mapping.getAttribute("target")),
                        models.everywhere("inputParameter").map(input -> input.getAttribute("name")))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> byMessage(Models models) {
        return models.everywhere("message")
                .flatMap(message ->
                        OwnMessages.VARIABLES.getOrDefault(message.getAttribute("name"), List.of()).stream());
    }

    private static Stream<String> byVerbs(Models models, Vocabulary vocabulary) {
        return models.everywhere("serviceTask")
                .map(VerbRule::verb)
                .filter(vocabulary.verbs()::containsKey)
                .flatMap(verb -> Arrays.stream(vocabulary.verbs().get(verb).outputs()));
    }

    private static Stream<String> attributes(Models models, String element, String attribute) {
        return models.everywhere(element).map(found -> ModelFile.camunda(found, attribute));
    }
}
