package org.tongchuang.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one field of a form file. */
final class FieldReader {

    private static final Map<String, FieldKind> KINDS = Map.ofEntries(
            Map.entry("textfield", FieldKind.TEXTFIELD),
            Map.entry("textarea", FieldKind.TEXTAREA),
            Map.entry("number", FieldKind.NUMBER),
            Map.entry("datetime", FieldKind.DATE),
            Map.entry("select", FieldKind.SELECT),
            Map.entry("radio", FieldKind.RADIO),
            Map.entry("checklist", FieldKind.CHECKLIST),
            Map.entry("taglist", FieldKind.TAGLIST),
            Map.entry("checkbox", FieldKind.CHECKBOX),
            Map.entry("filepicker", FieldKind.FILES),
            Map.entry("expression", FieldKind.COMPUTED));

    private final JsonNode node;
    private final String element;
    private final SchemaReader form;

    FieldReader(JsonNode node, String element, SchemaReader form) {
        this.node = node;
        this.element = element;
        this.form = form;
    }

    Component.Field field() {
        FieldKind kind = KINDS.get(node.path("type").asText());
        checkDate(kind);
        return new Component.Field(
                form.key(node.path("key").asText(), element),
                kind,
                wording(node),
                rules(kind),
                choices(kind),
                SchemaReader.hide(node),
                readonly(),
                defaultValue(),
                SchemaReader.expression(node.path("expression").asText()),
                properties());
    }

    static Wording wording(JsonNode node) {
        JsonNode own = node.path("properties");
        JsonNode look = node.path("appearance");
        return new Wording(
                node.path("label").asText(own.path("label").asText()),
                own.path("en").asText(),
                node.path("description").asText(own.path("hint").asText()),
                own.path("hintEn").asText(),
                look.path("prefixAdorner").asText(),
                look.path("suffixAdorner").asText(own.path("unit").asText()));
    }

    private void checkDate(FieldKind kind) {
        String subtype = node.path("subtype").asText("date");
        if (kind == FieldKind.DATE && !"date".equals(subtype)) {
            form.fault(element, "subtype", subtype);
        }
    }

    private Rules rules(FieldKind kind) {
        JsonNode rules = node.path("validate");
        Vocabulary.strangeRules(node.path("type").asText(), SchemaReader.names(rules))
                .forEach(name -> form.fault(element, "rule", name));
        return new Rules(
                rules.path("required").asBoolean(),
                bound(rules.path("min")),
                bound(rules.path("max")),
                length(rules.path("minLength")),
                length(rules.path("maxLength")),
                pattern(rules.path("pattern").asText()),
                rules.path("validationType").asText("").replace("custom", "").replace("null", ""),
                kind == FieldKind.NUMBER ? step() : null,
                node.path("accept").asText(),
                node.path("multiple").asBoolean());
    }

    private String bound(JsonNode bound) {
        String text = bound.asText();
        if (!text.isEmpty() && !text.startsWith("=") && !text.matches("-?\\d+(\\.\\d+)?")) {
            form.fault(element, "number", text);
        }
        return text;
    }

    private Integer length(JsonNode length) {
        if (length.isMissingNode() || length.asText().isEmpty()) {
            return null;
        }
        if (!length.asText().matches("\\d{1,6}")) {
            form.fault(element, "number", length.asText());
            return null;
        }
        return Integer.valueOf(length.asText());
    }

    private String pattern(String pattern) {
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException e) {
            form.fault(element, "pattern", pattern);
            return "";
        }
    }

    private BigDecimal step() {
        String increment = node.path("increment").asText();
        if (increment.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(increment);
        }
        return node.has("decimalDigits")
                ? BigDecimal.ONE.movePointLeft(node.path("decimalDigits").asInt())
                : null;
    }

    private Choices choices(FieldKind kind) {
        if (kind.ask() != FieldKind.Ask.CHOOSE) {
            return Choices.NONE;
        }
        String key = node.path("valuesKey").asText();
        String source = SchemaReader.expression(node.path("valuesExpression").asText(key));
        List<Option> fixed = new ArrayList<>();
        node.path("values")
                .forEach(v -> fixed.add(
                        new Option(v.path("label").asText(), v.path("value").asText())));
        if (fixed.isEmpty() == source.isEmpty()) {
            form.fault(element, "choices");
        }
        return new Choices(fixed, source);
    }

    private String readonly() {
        for (String name : List.of("readonly", "disabled")) {
            JsonNode value = node.path(name);
            if (value.asBoolean() || value.asText().startsWith("=")) {
                return SchemaReader.expression(value.asText());
            }
        }
        return "";
    }

    /** As plain values: a text, a whole or decimal number, a truth value, or a list of texts. */
    private Object defaultValue() {
        JsonNode value = node.path("defaultValue");
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(v -> values.add(v.asText()));
            return List.copyOf(values);
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? Numbers.of(value.decimalValue()) : value.asText(null);
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        node.path("properties")
                .properties()
                .forEach(p -> properties.put(p.getKey(), p.getValue().asText()));
        return properties;
    }
}
