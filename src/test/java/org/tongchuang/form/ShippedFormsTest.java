package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms in {@code forms/} are all of a kind that we do. */
class ShippedFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void haveNoFaults() throws IOException {
        List<Path> forms = forms();

        assertThat(forms).isNotEmpty();
        assertThat(forms).allSatisfy(form -> assertThat(FormSchema.faults(Files.readString(form), new RealFeel()))
                .isEmpty());
    }

    /** What Camunda's published schema asks of a form's head, keys, options and columns; the rest is our vocabulary's. */
    @Test
    void haveTheShapeThatModelersExpect() throws IOException {
        for (Path form : forms()) {
            JsonNode schema = JSON.readTree(form.toFile());
            assertThat(schema.path("type").asText()).as(form.toString()).isEqualTo("default");
            assertThat(schema.path("schemaVersion").asInt()).as(form.toString()).isBetween(1, 20);
            assertThat(schema.has("layout") || schema.has("conditional") || schema.has("properties"))
                    .as(form.toString())
                    .isFalse();
            schema.path("components").forEach(component -> checkShape(form, component));
        }
    }

    private static void checkShape(Path form, JsonNode component) {
        String name = form + " " + component.path("id").asText();
        assertThat(component.path("key").asText("key")).as(name).matches("\\w+(\\.\\w+)*");
        assertThat(component.path("path").asText()).as(name).matches("(\\w+(\\.\\w+)*)*");
        assertThat(component.path("valuesKey").asText()).as(name).doesNotContainAnyWhitespaces();
        component.path("values").forEach(option -> {
            assertThat(option.path("label").isTextual()).as(name).isTrue();
            assertThat(option.path("value").isTextual()).as(name).isTrue();
        });
        component
                .path("columns")
                .forEach(column ->
                        assertThat(column.path("key").isTextual()).as(name).isTrue());
        if (component.path("type").asText().equals("table")) {
            assertThat(component.has("dataSource")).as(name).isTrue();
        }
        assertThat(component.path("type").asText().equals("dynamiclist") && component.has("description"))
                .as(name)
                .isFalse();
        component.path("components").forEach(inner -> checkShape(form, inner));
    }

    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }
}
