package org.tongchuang.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one form file into components and notes every fault on the way. */
final class SchemaReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<SchemaFault> faults = new ArrayList<>();

    List<SchemaFault> faults() {
        return List.copyOf(faults);
    }

    FormSchema read(String json) {
        JsonNode form = parsed(json);
        String id = form.path("id").asText();
        if (id.isEmpty()) {
            fault("form", "no-id");
        }
        if (!form.path("components").isArray()) {
            fault("form", "no-components");
        }
        return new FormSchema(id, components(form.path("components"), false));
    }

    private JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            fault("form", "no-json", String.valueOf(e.getOriginalMessage()));
            return MissingNode.getInstance();
        }
    }

    private List<Component> components(JsonNode array, boolean inRow) {
        List<Component> components = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode node : array) {
            component(node, inRow).ifPresent(components::add);
            String key = node.path("key").asText(node.path("path").asText());
            if (!key.isEmpty() && !keys.add(key)) {
                fault(key, "key-twice");
            }
        }
        return components;
    }

    private Optional<Component> component(JsonNode node, boolean inRow) {
        String type = node.path("type").asText();
        String element = node.path("key").asText(node.path("id").asText(type));
        if (!Vocabulary.knows(type) || (inRow && Set.of("dynamiclist", "table").contains(type))) {
            fault(element, inRow ? "type-in-list" : "type", type);
            return Optional.empty();
        }
        Vocabulary.strangers(type, names(node)).forEach(name -> fault(element, "property", name));
        return switch (type) {
            case "button" -> Optional.empty();
            case "separator", "spacer" -> Optional.of(new Component.Line("separator".equals(type), hide(node)));
            case "text" -> Optional.of(prose(node, element));
            case "table" -> Optional.of(table(node, element));
            case "group" ->
                Optional.of(new Component.Group(
                        FieldReader.wording(node), hide(node), components(node.path("components"), inRow)));
            case "dynamiclist" -> Optional.of(list(node));
            default -> Optional.of(new FieldReader(node, element, this).field());
        };
    }

    private Component prose(JsonNode node, String element) {
        String text = node.path("text").asText();
        if (!TextBlock.isPlain(text)) {
            fault(element, "markdown");
        }
        return new Component.Prose(text, hide(node));
    }

    private Component table(JsonNode node, String element) {
        List<Option> columns = new ArrayList<>();
        node.path("columns")
                .forEach(c -> columns.add(
                        new Option(c.path("label").asText(), c.path("key").asText())));
        String source = expression(node.path("dataSource").asText());
        if (columns.isEmpty() || source.isEmpty()) {
            fault(element, "table-without-rows");
        }
        return new Component.Table(FieldReader.wording(node), source, columns, hide(node));
    }

    private Component list(JsonNode node) {
        String key = key(node.path("path").asText(), node.path("id").asText("dynamiclist"));
        JsonNode own = node.path("properties");
        boolean growing = node.path("allowAddRemove").asBoolean(true);
        List<Component> components = components(node.path("components"), true);
        if (!node.path("isRepeating").asBoolean(true)) {
            fault(key, "property", "isRepeating");
        }
        if (growing
                && Place.of(components).values().stream().anyMatch(place -> place.field()
                        .filter(f -> !f.readonly().isEmpty())
                        .isPresent())) {
            fault(key, "readonly-in-list");
        }
        return new Component.DynamicList(
                key,
                FieldReader.wording(node),
                hide(node),
                components,
                node.path("defaultRepetitions").asInt(1),
                growing,
                own.path("minRows").asInt(0),
                own.path("maxRows").asInt(100));
    }

    /** A plain name of our own: not a path into an object, nor one that the page itself uses. */
    String key(String key, String element) {
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            fault(element, "key", key);
        }
        return key;
    }

    void fault(String element, String what, String... arguments) {
        faults.add(SchemaFault.of(element, what, arguments));
    }

    static String hide(JsonNode node) {
        return expression(node.path("conditional").path("hide").asText());
    }

    /** An expression with its equals sign; Modeler leaves it out where only an expression may stand. */
    static String expression(String text) {
        return text.isBlank() || text.startsWith("=") ? text.strip() : "=" + text.strip();
    }

    static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
