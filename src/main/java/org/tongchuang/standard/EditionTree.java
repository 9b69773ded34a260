package org.tongchuang.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** An edition's text as a tree: comparing and importing lose nothing of a row, whatever a row may come to hold. */
final class EditionTree {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private EditionTree() {}

    static ObjectNode read(String body) {
        try {
            return (ObjectNode) YAML.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The text is no edition of a standard", unreadable);
        }
    }

    static String write(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows by their codes, in order. */
    static Map<String, ObjectNode> rows(JsonNode tree) {
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        tree.path("indicators").forEach(row -> rows.put(row.path("code").asText(), (ObjectNode) row));
        return rows;
    }
}
