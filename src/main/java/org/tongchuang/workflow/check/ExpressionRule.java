package org.tongchuang.workflow.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.workflow.Vocabulary;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every value that the engine would evaluate keeps to the grammar and calls only what is published. */
@Component
class ExpressionRule implements ModelRule {

    private final Vocabulary vocabulary;

    ExpressionRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> broken(Models models) {
        return models.files().flatMap(file -> file.everything().stream().flatMap(element -> values(element)
                .filter(this::isRefused)
                .map(value ->
                        Finding.of(file.path(), ModelFile.place(element), "workflow.finding.expression", value))));
    }

    private boolean isRefused(String value) {
        boolean evaluated = value.contains("${") || value.contains("#{");
        return evaluated
                && !Expression.BUSINESS_KEY.equals(value)
                && Expression.read(value)
                        .filter(expression -> expression.calls().stream().allMatch(this::isPublished))
                        .isEmpty();
    }

    private boolean isPublished(String call) {
        int dot = call.indexOf('.');
        return vocabulary.allowsCall(call.substring(0, dot), call.substring(dot + 1));
    }

    /** Attributes, and the text as the engine joins it, comments left out. */
    static Stream<String> values(Element element) {
        Stream<String> attributes = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(number -> ((Attr) element.getAttributes().item(number)).getValue());
        String text = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
        return Stream.concat(attributes, Stream.of(text));
    }
}
