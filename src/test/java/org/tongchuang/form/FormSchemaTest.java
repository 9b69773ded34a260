package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    private final Feel feel = new RealFeel();

    @Test
    void findsNoFaultInWhatWeDo() {
        assertThat(FormSchema.faults(ExampleForm.read("everything"), feel)).isEmpty();
    }

    @Test
    void knowsWhichFieldsPeopleAreAskedFor() {
        assertThat(ExampleForm.SCHEMA.asks("outcome")).isTrue();
        assertThat(ExampleForm.SCHEMA.asks("points.about")).isTrue();
        assertThat(ExampleForm.SCHEMA.asks("dossierNumber")).isFalse();
        assertThat(ExampleForm.SCHEMA.asks("share")).isFalse();
        assertThat(ExampleForm.SCHEMA.asks("approved")).isFalse();
        assertThat(ExampleForm.SCHEMA.fields()).containsKeys("households", "points.demand", "share");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"html", "iframe", "image", "script", "documentPreview", "multipage", "page", "", "Textfield"})
    void refusesComponentsThatWeDoNotDo(String type) {
        var file = ExampleForm.file("{\"type\": \"" + type + "\", \"id\": \"x\"}");

        assertThat(FormSchema.faults(file, feel)).containsExactly(SchemaFault.of("x", "type", type));
        assertThatThrownBy(() -> FormSchema.read(file)).isInstanceOf(UnusableSchema.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"type": "textfield", "key": "a", "onclick": "x"}                             | property
            {"type": "textfield", "key": "a", "validate": {"after": "x"}}                 | rule
            {"type": "textfield", "key": "a.b"}                                           | key
            {"type": "textfield", "key": "_csrf"}                                         | key
            {"type": "textfield"}                                                         | key
            {"type": "textfield", "key": "a", "validate": {"pattern": "("}}               | pattern
            {"type": "textfield", "key": "a", "validate": {"minLength": "=n"}}            | number
            {"type": "textfield", "key": "a", "conditional": {"hide": "=a >"}}            | expression
            {"type": "number", "key": "a", "validate": {"max": "many"}}                   | number
            {"type": "number", "key": "a", "serializeToString": true}                     | property
            {"type": "datetime", "key": "a", "subtype": "time"}                           | subtype
            {"type": "datetime", "key": "a", "disallowPassedDates": true}                 | property
            {"type": "select", "key": "a"}                                                | choices
            {"type": "group", "path": "a", "components": []}                              | property
            {"type": "number", "key": "a", "validate": {"maxLength": 4}}                  | rule
            {"type": "dynamiclist", "path": "a", "components": [{"type": "table"}]}       | type-in-list
            {"type": "dynamiclist", "path": "a", "components": [{"type": "dynamiclist"}]} | type-in-list
            {"type": "dynamiclist", "path": "a", "components": [{"type": "number", "key": "n", "readonly": true}]} | readonly-in-list
            {"type": "text", "text": "<b>bold</b>"}                                       | markdown
            {"type": "text", "text": "[link](javascript:alert(1))"}                       | markdown
            {"type": "text", "text": "# Title"}                                           | markdown
            {"type": "text", "text": "{{#if a}}b{{/if}}"}                                 | markdown
            {"type": "text", "text": "{{1 +}}"}                                           | expression
            {"type": "table", "columns": []}                                              | table-without-rows
            """)
    void saysWhatIsWrongWithAComponent(String component, String what) {
        assertThat(FormSchema.faults(ExampleForm.file(component), feel))
                .extracting(SchemaFault::labelKey)
                .contains("form.schema." + what);
    }

    @Test
    void saysEverythingAtOnce() {
        var file = ExampleForm.file(
                "{\"type\": \"html\", \"id\": \"h\"}",
                "{\"type\": \"textfield\", \"key\": \"a\"}",
                "{\"type\": \"number\", \"key\": \"a\"}");

        assertThat(FormSchema.faults(file, feel))
                .extracting(SchemaFault::labelKey)
                .isEqualTo(List.of("form.schema.type", "form.schema.key-twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"id\": \"x\"}", "{\"components\": []}", "\"x\""})
    void refusesWhatIsNoForm(String json) {
        assertThat(FormSchema.faults(json, feel)).isNotEmpty();
    }
}
