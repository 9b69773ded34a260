package org.tongchuang.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Every model of the product holds the rules that bpmnlint recommends, whose names these are. Whoever has Node runs the
 * original: {@code npx bpmnlint 'bpmn/**}{@code /*.bpmn'} with {@code {"extends": "bpmnlint:recommended"}}.
 */
class ModelLintTest {

    private static final Set<String> TASKS = Set.of("userTask", "serviceTask", "businessRuleTask", "receiveTask");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    private static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "parallelGateway", "eventBasedGateway");
    private static final Set<String> REFUSED = Set.of("complexGateway", "inclusiveGateway", "globalTask");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelHoldsTheRecommendedRules(Path model) throws Exception {
        assertThat(faults(Files.readString(model))).isEmpty();
    }

    /** Each rule was seen to refuse what it is about. */
    @Test
    void brokenModelIsRefused() throws Exception {
        String sound = Files.readString(Path.of("bpmn/rehab-rollout/rehab-village-work.bpmn"));

        assertThat(faults(sound)).isEmpty();
        assertThat(faults(sound.replaceFirst("(<bpmn:userTask id=\"\\w+\") name=\"[^\"]*\"", "$1")))
                .anyMatch(fault -> fault.startsWith("label-required"));
        assertThat(faults(sound.replaceFirst("(?s)<bpmn:endEvent.*?</bpmn:endEvent>", "")))
                .anyMatch(fault -> fault.startsWith("end-event-required"));
        assertThat(faults(sound.replaceFirst("<bpmn:sequenceFlow [^>]*/>", "")))
                .anyMatch(fault -> fault.startsWith("no-implicit-end"));
        assertThat(faults(sound.replaceFirst("(?s)<bpmn:conditionExpression.*?</bpmn:conditionExpression>", "")))
                .anyMatch(fault -> fault.startsWith("conditional-flows"));
        assertThat(faults(sound.replaceFirst("(?s)<bpmndi:BPMNShape.*?</bpmndi:BPMNShape>", "")))
                .anyMatch(fault -> fault.startsWith("no-bpmndi"));
    }

    private static List<String> faults(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        List<String> faults = new ArrayList<>();
        Set<String> drawn = all(root, "BPMNShape", "BPMNEdge")
                .map(shape -> shape.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());
        all(root, "process", "subProcess").forEach(scope -> lint(scope, drawn, faults));
        return faults;
    }

    private static void lint(Element scope, Set<String> drawn, List<String> faults) {
        List<Element> elements = children(scope).toList();
        List<Element> flows = elements.stream().filter(is("sequenceFlow")).toList();
        List<Element> nodes = elements.stream().filter(ModelLintTest::isNode).toList();
        boolean ofEvent = "true".equals(scope.getAttribute("triggeredByEvent"));
        long starts = nodes.stream().filter(is("startEvent")).count();
        check(starts > 0, "start-event-required", scope, faults);
        check(nodes.stream().anyMatch(is("endEvent")), "end-event-required", scope, faults);
        check(ofEvent || starts == 1, "single-blank-start-event", scope, faults);
        Set<String> pairs = new HashSet<>();
        for (Element flow : flows) {
            check(
                    pairs.add(flow.getAttribute("sourceRef") + ">" + flow.getAttribute("targetRef")),
                    "no-duplicate-sequence-flows",
                    flow,
                    faults);
            check(drawn.contains(flow.getAttribute("id")), "no-bpmndi", flow, faults);
            check(!isConditional(flow) || isNamed(flow), "label-required", flow, faults);
        }
        nodes.forEach(node -> lint(node, flows, drawn, faults));
    }

    private static void lint(Element node, List<Element> flows, Set<String> drawn, List<String> faults) {
        List<Element> in =
                flows.stream().filter(flow -> refers(flow, "targetRef", node)).toList();
        List<Element> out =
                flows.stream().filter(flow -> refers(flow, "sourceRef", node)).toList();
        String kind = node.getLocalName();
        boolean attached = kind.equals("boundaryEvent");
        boolean ofEvent = "true".equals(node.getAttribute("triggeredByEvent"));
        check(drawn.contains(node.getAttribute("id")), "no-bpmndi", node, faults);
        check(!REFUSED.contains(kind), "no-complex-gateway", node, faults);
        check(!in.isEmpty() || kind.equals("startEvent") || attached || ofEvent, "no-implicit-start", node, faults);
        check(!out.isEmpty() || kind.equals("endEvent") || ofEvent, "no-implicit-end", node, faults);
        check(!in.isEmpty() || !out.isEmpty() || ofEvent, "no-disconnected", node, faults);
        boolean gateway = GATEWAYS.contains(kind);
        check(!gateway || in.size() <= 1 || out.size() <= 1, "no-gateway-join-fork", node, faults);
        check(
                gateway || out.stream().filter(flow -> !isConditional(flow)).count() <= 1,
                "no-implicit-split",
                node,
                faults);
        check(definitions(node) <= 1, "single-event-definition", node, faults);
        boolean splits = kind.equals("exclusiveGateway") && out.size() > 1;
        check(!splits || isDecided(node, out), "conditional-flows", node, faults);
        boolean labelled = TASKS.contains(kind) || EVENTS.contains(kind) || kind.equals("callActivity") || splits;
        check(!labelled || isNamed(node), "label-required", node, faults);
    }

    private static boolean isDecided(Element gateway, List<Element> out) {
        return out.stream()
                .allMatch(flow ->
                        isConditional(flow) || gateway.getAttribute("default").equals(flow.getAttribute("id")));
    }

    private static void check(boolean holds, String rule, Element where, List<String> faults) {
        if (!holds) {
            faults.add(rule + " " + where.getLocalName() + " " + where.getAttribute("id"));
        }
    }

    private static long definitions(Element event) {
        return children(event)
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .count();
    }

    private static boolean isNode(Element element) {
        String kind = element.getLocalName();
        return TASKS.contains(kind)
                || EVENTS.contains(kind)
                || GATEWAYS.contains(kind)
                || REFUSED.contains(kind)
                || kind.equals("callActivity")
                || kind.equals("subProcess");
    }

    private static boolean isConditional(Element flow) {
        return children(flow).anyMatch(is("conditionExpression"));
    }

    private static boolean isNamed(Element element) {
        return !element.getAttribute("name").isBlank();
    }

    private static boolean refers(Element flow, String end, Element node) {
        return flow.getAttribute(end).equals(node.getAttribute("id"));
    }

    private static Predicate<Element> is(String kind) {
        return element -> element.getLocalName().equals(kind);
    }

    private static Stream<Element> children(Element parent) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Stream<Element> all(Element root, String... kinds) {
        return Stream.of(kinds).flatMap(kind -> {
            NodeList found = root.getElementsByTagNameNS("*", kind);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
        });
    }
}
