package org.tongchuang.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A form as it stands, turned into the JSON Schema that what is said must fit. */
final class Expectation {

    /** Limits for texts that set none: a line, and a long essay. */
    private static final int LINE = 1000;

    private static final int ESSAY = 20_000;
    private static final int FILES = 50;

    private static final String NO_CONTROLS = "^[^\\x00-\\x08\\x0B-\\x1F\\x7F]*$";
    private static final String PHONE = "^(\\+?86[- ]?)?1\\d{10}$|^(0\\d{2,3}[- ]?)?\\d{7,8}(-\\d{1,6})?$";

    private static final JsonMapper JSON = new JsonMapper();

    private Expectation() {}

    static ObjectNode of(Sheet sheet) {
        return object(sheet.parts());
    }

    private static ObjectNode object(List<Part> parts) {
        ObjectNode object = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        object.putObject("properties");
        object.putArray("required");
        parts.forEach(part -> add(part, object));
        return object;
    }

    private static void add(Part part, ObjectNode object) {
        ObjectNode properties = object.withObject("properties");
        if (part instanceof Part.Input input && input.editable()) {
            properties.set(input.field().key(), field(input));
            if (input.field().rules().required()) {
                object.withArray("required").add(input.field().key());
            }
        } else if (part instanceof Part.Section section) {
            section.parts().forEach(inner -> add(inner, object));
        } else if (part instanceof Part.Rows rows) {
            properties.set(rows.list().key(), rows(rows));
        }
    }

    /** Each row has its own conditions and so its own schema; JSON Schema wants no empty list of them. */
    private static ObjectNode rows(Part.Rows rows) {
        ObjectNode array = JSON.createObjectNode().put("type", "array");
        array.putObject("items").put("type", "object");
        rows.rows().forEach(row -> array.withArray("prefixItems").add(object(row.parts())));
        return array.put("minItems", rows.list().minRows())
                .put("maxItems", rows.list().maxRows());
    }

    private static ObjectNode field(Part.Input input) {
        ObjectNode expected = JSON.createObjectNode();
        return switch (input.field().kind()) {
            case TEXTFIELD, TEXTAREA -> text(input, expected);
            case NUMBER -> number(input, expected);
            case DATE -> expected.put("type", "string").put("format", "date");
            case SELECT, RADIO -> choice(input, expected);
            case CHECKLIST, TAGLIST ->
                many(
                        input,
                        choice(input, JSON.createObjectNode()),
                        input.options().size());
            case FILES ->
                many(
                        input,
                        expected.put("type", "string").put("maxLength", 36),
                        input.field().rules().multiple() ? FILES : 1);
            case CHECKBOX -> tick(input, expected.put("type", "boolean"));
            case COMPUTED -> throw new IllegalStateException("Nobody is asked for " + input.name());
        };
    }

    private static ObjectNode text(Part.Input input, ObjectNode expected) {
        Rules rules = input.field().rules();
        expected.put("type", "string").put("maxLength", longest(input));
        if (rules.minLength() != null) {
            expected.put("minLength", rules.minLength());
        }
        if (!rules.pattern().isEmpty()) {
            expected.put("pattern", rules.pattern());
        }
        expected.withArray("allOf").addObject().put("pattern", NO_CONTROLS);
        switch (rules.shape()) {
            case "email" -> expected.put("format", "email");
            case "phone" -> expected.withArray("allOf").addObject().put("pattern", PHONE);
            default -> {}
        }
        return expected;
    }

    static int longest(Part.Input input) {
        Integer own = input.field().rules().maxLength();
        return own != null ? own : input.field().kind() == FieldKind.TEXTAREA ? ESSAY : LINE;
    }

    private static ObjectNode number(Part.Input input, ObjectNode expected) {
        expected.put("type", "number");
        bound(expected, "minimum", input.min());
        bound(expected, "maximum", input.max());
        bound(expected, "multipleOf", input.field().rules().step());
        return expected;
    }

    private static void bound(ObjectNode expected, String keyword, BigDecimal bound) {
        if (bound != null) {
            expected.put(keyword, bound);
        }
    }

    private static ObjectNode choice(Part.Input input, ObjectNode expected) {
        ArrayNode values = expected.put("type", "string").putArray("enum");
        input.options().forEach(option -> values.add(option.value()));
        return expected;
    }

    private static ObjectNode many(Part.Input input, ObjectNode each, int most) {
        ObjectNode expected = JSON.createObjectNode()
                .put("type", "array")
                .put("uniqueItems", true)
                .put("maxItems", most);
        expected.put("minItems", input.field().rules().required() ? 1 : 0);
        return expected.set("items", each);
    }

    private static ObjectNode tick(Part.Input input, ObjectNode expected) {
        return input.field().rules().required() ? expected.put("const", true) : expected;
    }
}
