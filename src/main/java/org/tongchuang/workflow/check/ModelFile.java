package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One BPMN or DMN file. */
record ModelFile(String path, Document document) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** All elements with one of these local names, in document order. */
    List<Element> all(String... names) {
        List<String> wanted = List.of(names);
        return elements(document.getElementsByTagNameNS("*", "*"))
                .filter(element -> wanted.contains(element.getLocalName()))
                .toList();
    }

    List<Element> everything() {
        return elements(document.getElementsByTagNameNS("*", "*")).toList();
    }

    Optional<Element> byId(String id) {
        return everything().stream()
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst();
    }

    /** The sequence flows that leave a node. */
    List<Element> leaving(Element node) {
        return all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id(node)))
                .toList();
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** The elements with this local name anywhere below. */
    static List<Element> below(Element element, String name) {
        return elements(element.getElementsByTagNameNS("*", name)).toList();
    }

    /** The elements with this local name directly below. */
    static List<Element> children(Element element, String name) {
        return below(element, name).stream()
                .filter(child -> child.getParentNode() == element)
                .toList();
    }

    /** The nearest element around this one that has an id. */
    static String place(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (!id(around).isEmpty()) {
                return id(around);
            }
        }
        return "";
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
