package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Option;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;
import org.w3c.dom.Element;

/** A voting step is done by each part of its group, ends when it is decided, is opened and counted, and asks for the vote. */
@Component
class VoteStepRule implements ModelRule {

    private static final String FIELD = "vote";
    private static final Set<String> LEAST = Set.of("YES", "NO");
    private static final Set<String> MOST = Set.of("YES", "NO", "ABSTAIN");

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.all("userTask").stream().flatMap(task -> faults(models, file, task)));
    }

    private static Stream<Finding> faults(Models models, ModelFile file, Element task) {
        String id = ModelFile.id(task);
        Manifest.Task said = models.manifest().tasks().get(id);
        String end = "${votes.decided(execution,'" + id + "')}";
        if (said == null || said.votes() == null) {
            return fault(ends(task).anyMatch(text -> text.contains("votes.decided")), file, id, "voteEnd");
        }
        return Stream.of(
                        fault(
                                !isDoneByEach(task, said.votes().of()),
                                file,
                                id,
                                "voteStep",
                                said.votes().of()),
                        fault(ends(task).noneMatch(end::equals), file, id, "voteEnd"),
                        fault(
                                !isCalled(file, "openVote", id) || !isCalled(file, "concludeVote", id),
                                file,
                                id,
                                "voteVerbs"),
                        fault(!asks(models, id), file, id, "voteField"))
                .flatMap(findings -> findings);
    }

    private static boolean isDoneByEach(Element task, String group) {
        return loops(task).anyMatch(loop -> ModelFile.camunda(loop, "collection")
                .equals("${parts.of(execution,'" + group + "')}"));
    }

    private static Stream<String> ends(Element task) {
        return loops(task)
                .flatMap(loop -> ModelFile.children(loop, "completionCondition").stream())
                .map(condition -> condition.getTextContent().strip());
    }

    private static Stream<Element> loops(Element task) {
        return ModelFile.children(task, "multiInstanceLoopCharacteristics").stream();
    }

    private static boolean isCalled(ModelFile file, String verb, String step) {
        return file.all("serviceTask").stream()
                .filter(task -> verb.equals(VerbRule.verb(task)))
                .flatMap(task -> ModelFile.below(task, "inputParameter").stream())
                .anyMatch(input -> "step".equals(input.getAttribute("name"))
                        && step.equals(input.getTextContent().strip()));
    }

    private static boolean asks(Models models, String task) {
        return OrderRule.form(models, task)
                .filter(form -> form.fields().containsKey(FIELD)
                        && form.fields().get(FIELD).rules().required())
                .map(form -> form.choices().getOrDefault(FIELD, List.of()).stream()
                        .map(Option::value)
                        .collect(Collectors.toSet()))
                .filter(values -> values.containsAll(LEAST) && MOST.containsAll(values))
                .isPresent();
    }

    private static Stream<Finding> fault(boolean there, ModelFile file, String id, String what, Object... more) {
        List<Object> arguments =
                Stream.concat(Stream.of((Object) id), Stream.of(more)).toList();
        return there
                ? Stream.of(Finding.of(file.path(), id, "workflow.finding." + what, arguments.toArray()))
                : Stream.empty();
    }
}
