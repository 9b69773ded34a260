package org.tongchuang.programme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a manifest strictly: a property that nobody knows is a finding, as it would otherwise quietly do nothing. */
final class ManifestReader {

    private ManifestReader() {}

    static Optional<Manifest> read(String file, String yaml, List<Finding> findings) {
        try {
            return Optional.ofNullable(mapper(file, yaml, findings).readValue(yaml, Manifest.class));
        } catch (JsonProcessingException fault) {
            findings.add(Finding.of(file, place(fault), "programme.finding.unreadable", fault.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static ObjectMapper mapper(String file, String yaml, List<Finding> findings) {
        return YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            JsonDeserializer<?> deserializer,
                            Object owner,
                            String property)
                            throws IOException {
                        findings.add(
                                Finding.of(file, line(yaml, property), "programme.finding.unknownProperty", property));
                        parser.skipChildren();
                        return true;
                    }

                    /** What stands for it when it isn't written lets the rest be read, so that its faults are listed too. */
                    @Override
                    public Object handleWeirdStringValue(
                            DeserializationContext context, Class<?> type, String value, String failure) {
                        if (!type.equals(Manifest.Unheld.class)) {
                            return NOT_HANDLED;
                        }
                        findings.add(Finding.of(file, "unheld", "programme.finding.unheld", value));
                        return null;
                    }
                })
                .build();
    }

    /** Looked up in the text: the parser reads records from a buffer that has forgotten its lines. */
    private static String line(String yaml, String property) {
        Pattern written = Pattern.compile("(^|\\W)" + Pattern.quote(property) + "\\W*:");
        List<String> lines = yaml.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(number -> written.matcher(lines.get(number)).find())
                .mapToObj(number -> "line " + (number + 1))
                .findFirst()
                .orElse("");
    }

    private static String place(JsonProcessingException fault) {
        return fault.getLocation() == null ? "" : "line " + fault.getLocation().getLineNr();
    }
}
