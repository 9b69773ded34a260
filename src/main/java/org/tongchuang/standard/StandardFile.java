package org.tongchuang.standard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a standard strictly: what isn't understood is a fault, as it would otherwise quietly not count. */
public final class StandardFile {

    private StandardFile() {}

    /** Everything that is wrong with the file, at once. */
    public static List<StandardFault> faults(String yaml) {
        List<StandardFault> faults = new ArrayList<>();
        Standard standard = parse(yaml, faults);
        if (standard != null) {
            faults.addAll(StandardCheck.of(standard));
        }
        return faults;
    }

    /** The standard of a file, or empty if it has faults. */
    public static Optional<Standard> find(String yaml) {
        return faults(yaml).isEmpty() ? Optional.of(read(yaml)) : Optional.empty();
    }

    /** The standard of a file that was checked before. */
    static Standard read(String yaml) {
        List<StandardFault> faults = faults(yaml);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The standard has faults: " + faults);
        }
        return parse(yaml, faults);
    }

    private static Standard parse(String yaml, List<StandardFault> faults) {
        try {
            return mapper(faults).readValue(yaml, Standard.class);
        } catch (JsonProcessingException fault) {
            String line = fault.getLocation() == null
                    ? ""
                    : "line " + fault.getLocation().getLineNr();
            faults.add(StandardFault.of(line, "unreadable", fault.getOriginalMessage()));
            return null;
        }
    }

    private static ObjectMapper mapper(List<StandardFault> faults) {
        return YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .addHandler(new Complaints(faults))
                .build();
    }

    private static final class Complaints extends DeserializationProblemHandler {

        private final List<StandardFault> faults;

        Complaints(List<StandardFault> faults) {
            this.faults = faults;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object owner,
                String property)
                throws IOException {
            faults.add(StandardFault.of(place(parser), "unknown-property", property));
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> wanted, String written, String why) {
            faults.add(StandardFault.of(place(context.getParser()), "not-understood", written));
            return null;
        }

        private static String place(JsonParser parser) {
            return "line " + parser.currentLocation().getLineNr();
        }
    }
}
