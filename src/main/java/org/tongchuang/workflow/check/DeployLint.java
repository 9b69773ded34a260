package org.tongchuang.workflow.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Refuses every element and attribute that isn't on the list: scripts, classes, connectors, foreign forms. */
@Component
class DeployLint implements ModelRule {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final Map<String, String> CAMUNDA =
            Map.of(ModelFile.CAMUNDA, "camunda:", "http://camunda.org/schema/1.0/dmn", "camunda:", XSI, "xsi:");

    /** Where shapes and lines stand on the canvas; the engine only reads numbers there. */
    private static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");

    @Override
    public Stream<Finding> broken(Models models) {
        return models.files().flatMap(file -> file.everything().stream().flatMap(element -> strangers(file, element)));
    }

    private static Stream<Finding> strangers(ModelFile file, Element element) {
        if (PICTURE.contains(String.valueOf(element.getNamespaceURI()))) {
            return Stream.empty();
        }
        Set<String> attributes = allowed(file).get(name(element.getNamespaceURI(), element.getLocalName()));
        if (attributes == null) {
            return Stream.of(Finding.of(
                    file.path(), ModelFile.place(element), "workflow.finding.element", element.getNodeName()));
        }
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(number -> (Attr) element.getAttributes().item(number))
                .filter(attribute -> !XMLNS.equals(attribute.getNamespaceURI()))
                .filter(attribute -> !attributes.contains(name(attribute.getNamespaceURI(), attribute.getLocalName())))
                .map(attribute -> Finding.of(
                        file.path(),
                        ModelFile.place(element),
                        "workflow.finding.attribute",
                        element.getNodeName(),
                        attribute.getNodeName()));
    }

    private static Map<String, Set<String>> allowed(ModelFile file) {
        return file.path().endsWith(".dmn") ? AllowedElements.DMN : AllowedElements.BPMN;
    }

    /** The name as the lists write it; a name of an unknown namespace is in no list. */
    private static String name(String namespace, String local) {
        if (namespace == null || BPMN.equals(namespace) || DMN.equals(namespace)) {
            return local;
        }
        return CAMUNDA.getOrDefault(namespace, "{" + namespace + "}") + local;
    }
}
