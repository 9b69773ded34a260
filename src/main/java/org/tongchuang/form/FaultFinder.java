package org.tongchuang.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what is wrong with the answers on a sheet, one fault per field, in the order of the form. */
final class FaultFinder {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.LEGACY) // $.points[0].about: our names
            .build();

    private final Map<String, Part> open;
    private final JsonNode said;
    private final JsonNode expected;

    FaultFinder(Sheet sheet) {
        this.open = sheet.open();
        this.said = JSON.valueToTree(withoutBlanks(sheet.values(Part.Input::editable)));
        this.expected = Expectation.of(sheet);
    }

    List<FieldFault> faults() {
        Map<String, FieldFault> found = new LinkedHashMap<>();
        SCHEMAS.getSchema(expected, CONFIG).validate(said).forEach(message -> fault(message)
                .ifPresent(fault -> found.putIfAbsent(fault.name(), fault)));
        return open.keySet().stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Optional<FieldFault> fault(ValidationMessage message) {
        String name = name(message);
        // A wrong choice in a checklist is found at the choice, parts[2]; the fault is the checklist's.
        return Optional.ofNullable(open.getOrDefault(name, open.get(name.replaceFirst("\\[\\d+]$", ""))))
                .map(part -> FaultWords.of(part, message.getType()));
    }

    /** The validator names a missing field by the object it is missing from. */
    private static String name(ValidationMessage message) {
        String place = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        if (!"required".equals(message.getType())) {
            return place;
        }
        return place.isEmpty() ? message.getProperty() : place + "." + message.getProperty();
    }

    /** A blank is an answer that isn't there: JSON Schema then says "required" instead of "not a text". */
    private static Object withoutBlanks(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FaultFinder::withoutBlanks).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((key, each) -> {
                if (each != null) {
                    rest.put(key, withoutBlanks(each));
                }
            });
            return rest;
        }
        return value;
    }
}
