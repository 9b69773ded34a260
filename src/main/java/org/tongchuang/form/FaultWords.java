package org.tongchuang.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Says in our own words what the validator found: the label and its arguments. */
final class FaultWords {

    private FaultWords() {}

    static FieldFault of(Part part, String keyword) {
        return part instanceof Part.Input input ? field(input, keyword) : rows((Part.Rows) part, keyword);
    }

    static FieldFault gone(String name, Wording wording) {
        return fault(name, wording, "gone");
    }

    static FieldFault file(Part.Input input) {
        return fault(input.name(), input.field().wording(), "file");
    }

    private static FieldFault rows(Part.Rows rows, String keyword) {
        Component.DynamicList list = rows.list();
        return switch (keyword) {
            case "minItems" -> fault(list.key(), list.wording(), "rows-few", Shown.number(list.minRows()));
            case "maxItems" -> fault(list.key(), list.wording(), "rows-many", Shown.number(list.maxRows()));
            default -> fault(list.key(), list.wording(), "unreadable");
        };
    }

    private static FieldFault field(Part.Input input, String keyword) {
        Rules rules = input.field().rules();
        return switch (keyword) {
            case "required", "const", "minItems" ->
                say(input, "required." + low(input.field().kind().ask()));
            case "type" -> say(input, input.field().kind() == FieldKind.NUMBER ? "number" : "unreadable");
            case "minimum" -> say(input, "min", number(input.min()));
            case "maximum" -> say(input, "max", number(input.max()));
            case "multipleOf" -> say(input, "step", number(rules.step()));
            case "minLength" -> say(input, "short", length(input), Shown.number(rules.minLength()));
            case "maxLength" -> say(input, "long", length(input), Shown.number(Expectation.longest(input)));
            case "format" -> say(input, input.field().kind() == FieldKind.DATE ? "date" : rules.shape());
            case "pattern" -> say(input, "phone".equals(rules.shape()) ? "phone" : "pattern");
            case "maxItems" -> say(input, "many");
            default -> say(input, "choice");
        };
    }

    private static String length(Part.Input input) {
        String text = input.text();
        return Shown.number(text.codePointCount(0, text.length()));
    }

    private static String number(BigDecimal number) {
        return Shown.number(number);
    }

    private static String low(FieldKind.Ask ask) {
        return ask.name().toLowerCase(Locale.ROOT);
    }

    private static FieldFault say(Part.Input input, String what, String... arguments) {
        return fault(input.name(), input.field().wording(), what, arguments);
    }

    private static FieldFault fault(String name, Wording wording, String what, String... arguments) {
        return new FieldFault(name, wording, row(name), "form.fault." + what, List.of(arguments));
    }

    private static int row(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? 0 : Integer.parseInt(name.substring(bracket + 1, name.indexOf(']'))) + 1;
    }
}
