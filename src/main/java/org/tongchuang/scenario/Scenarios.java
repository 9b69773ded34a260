package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The scenarios that come with the programmes of the product, or lie in a folder beside it. */
@Component
public class Scenarios {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** What a scenario says of its campaign before its first step. */
    private static final String CAMPAIGN = "campaign";

    public List<Scenario> all() {
        return found("classpath*:");
    }

    /** Those below a directory that holds {@code bpmn/}. */
    List<Scenario> in(Path directory) {
        return found(directory.toUri().toString());
    }

    private static List<Scenario> found(String root) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(root + "bpmn/*/scenarios/*.yml"))
                    .map(Scenarios::read)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Scenario get(String programme, String name) {
        return all().stream()
                .filter(scenario -> scenario.programme().equals(programme)
                        && scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(programme + " has no scenario " + name));
    }

    private static Scenario read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/", -1);
            JsonNode content = content(file);
            return new Scenario(
                    path[path.length - 3],
                    Objects.requireNonNull(file.getFilename()).replace(".yml", ""),
                    content.path(0).path(CAMPAIGN).path("standard").asText(),
                    StreamSupport.stream(
                                    content.path(0)
                                            .path(CAMPAIGN)
                                            .path("leaveOut")
                                            .spliterator(),
                                    false)
                            .map(JsonNode::asText)
                            .toList(),
                    unfolded(file, content));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<JsonNode> unfolded(Resource file, JsonNode steps) throws IOException {
        List<JsonNode> unfolded = new ArrayList<>();
        for (JsonNode step : steps) {
            if (step.has(CAMPAIGN)) {
                continue;
            }
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
        List<JsonNode> steps = unfolded(other, content(other));
        if (!follow.has("through")) {
            return steps;
        }
        String mark = follow.get("through").asText();
        for (int number = 0; number < steps.size(); number++) {
            if (steps.get(number).path("mark").asText().equals(mark)) {
                return steps.subList(0, number + 1);
            }
        }
        throw new IllegalArgumentException(other + " has no mark " + mark);
    }

    private static JsonNode content(Resource file) throws IOException {
        return YAML.readTree(file.getInputStream());
    }
}
