package org.tongchuang.programmes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A scenario file: steps in order, those of a scenario that it follows put in their place. */
record Scenario(String programme, String name, List<JsonNode> steps) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Scenario> all() {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/scenarios/*.yml"))
                    .map(Scenario::read);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The one thing that a step says to do. */
    static String verb(JsonNode step) {
        return step.fieldNames().next();
    }

    List<String> verbs() {
        return steps.stream().map(Scenario::verb).distinct().toList();
    }

    private static Scenario read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/", -1);
            return new Scenario(
                    path[path.length - 3],
                    path[path.length - 1].replace(".yml", ""),
                    unfolded(file, YAML.readTree(file.getInputStream())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<JsonNode> unfolded(Resource file, JsonNode steps) throws IOException {
        List<JsonNode> unfolded = new ArrayList<>();
        for (JsonNode step : steps) {
            if (step.has("follow")) {
                unfolded.addAll(followed(file, step.get("follow")));
            } else {
                unfolded.add(step);
            }
        }
        return unfolded;
    }

    /** The other scenario up to and with a mark, or to its end. */
    private static List<JsonNode> followed(Resource file, JsonNode follow) throws IOException {
        Resource other = file.createRelative(follow.get("scenario").asText() + ".yml");
        List<JsonNode> steps = unfolded(other, YAML.readTree(other.getInputStream()));
        if (!follow.has("through")) {
            return steps;
        }
        for (int number = 0; number < steps.size(); number++) {
            if (steps.get(number)
                    .path("mark")
                    .asText()
                    .equals(follow.get("through").asText())) {
                return steps.subList(0, number + 1);
            }
        }
        throw new IllegalArgumentException(other + " has no mark " + follow.get("through"));
    }
}
