package org.tongchuang.programmes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The answers of a scenario: {@code @text 30} is a text of 30 characters, {@code @today+5} a date. */
@Component
class SampleAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;

    SampleAnswers(Clock clock) {
        this.clock = clock;
    }

    String of(JsonNode with) {
        return with.isMissingNode() ? "{}" : filled(with).toString();
    }

    private JsonNode filled(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(each -> array.add(filled(each)));
            return array;
        }
        return node.isTextual() && node.asText().startsWith("@") ? TextNode.valueOf(sample(node.asText())) : node;
    }

    private String sample(String wanted) {
        if (wanted.startsWith("@text ")) {
            return "示例文字".repeat(100).substring(0, Integer.parseInt(wanted.substring(6)));
        }
        if (wanted.startsWith("@today")) {
            String days = wanted.substring(6);
            return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")))
                    .plusDays(days.isEmpty() ? 0 : Integer.parseInt(days))
                    .toString();
        }
        throw new IllegalArgumentException("No sample for " + wanted);
    }
}
