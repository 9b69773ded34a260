package org.tongchuang.workflow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.w3c.dom.Element;

/** Every step can be reached and can come to an end, and a gateway always knows where to go. */
@Component
class PathRule implements ModelRule {

    private static final String[] NODES = {
        "startEvent",
        "endEvent",
        "userTask",
        "serviceTask",
        "businessRuleTask",
        "receiveTask",
        "callActivity",
        "subProcess",
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
        "boundaryEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent"
    };

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream().flatMap(file -> Stream.of(unreached(file), endless(file), undecided(file))
                .flatMap(findings -> findings));
    }

    private static Stream<Finding> unreached(ModelFile file) {
        Set<String> reached = spread(
                ids(file.all("startEvent")),
                node -> Stream.concat(next(file, node, "sourceRef", "targetRef"), attachedTo(file, node)));
        return others(file, reached, "workflow.finding.unreached");
    }

    private static Stream<Finding> endless(ModelFile file) {
        Set<String> ending = spread(
                ids(file.all("endEvent")),
                node -> Stream.concat(next(file, node, "targetRef", "sourceRef"), around(file, node)));
        return others(file, ending, "workflow.finding.endless");
    }

    /** A choice without a default stops with an incident when no condition holds. */
    private static Stream<Finding> undecided(ModelFile file) {
        return file.all("exclusiveGateway", "inclusiveGateway").stream()
                .filter(gateway -> file.leaving(gateway).size() > 1)
                .filter(gateway -> gateway.getAttribute("default").isEmpty()
                        || file.leaving(gateway).stream()
                                        .filter(flow -> ModelFile.below(flow, "conditionExpression")
                                                .isEmpty())
                                        .count()
                                != 1)
                .map(gateway -> Finding.of(file.path(), ModelFile.id(gateway), "workflow.finding.default"));
    }

    private static Set<String> spread(Collection<String> from, Function<String, Stream<String>> steps) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            steps.apply(open.pop()).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private static Stream<String> next(ModelFile file, String node, String near, String far) {
        return file.all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute(near).equals(node))
                .map(flow -> flow.getAttribute(far));
    }

    private static Stream<String> attachedTo(ModelFile file, String node) {
        return file.all("boundaryEvent").stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(node))
                .map(ModelFile::id);
    }

    /** What ends inside ends what is around it; a boundary event's way out is its host's. */
    private static Stream<String> around(ModelFile file, String node) {
        return file.byId(node).stream()
                .flatMap(element -> Stream.of(
                        element.getAttribute("attachedToRef"),
                        element.getParentNode() instanceof Element parent ? ModelFile.id(parent) : ""))
                .filter(id -> !id.isEmpty());
    }

    private static Stream<Finding> others(ModelFile file, Set<String> some, String key) {
        return file.all(NODES).stream()
                .filter(node -> !"true".equals(node.getAttribute("triggeredByEvent")))
                .filter(node -> !some.contains(ModelFile.id(node)))
                .map(node -> Finding.of(file.path(), ModelFile.id(node), key));
    }

    private static List<String> ids(List<Element> elements) {
        return elements.stream().map(ModelFile::id).collect(Collectors.toList());
    }
}
