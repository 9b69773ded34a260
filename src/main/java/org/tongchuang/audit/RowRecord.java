package org.tongchuang.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a row that changes now and then said when the product last wrote it, in a chain of its own. A row that says
 * something else was changed past the product. Empty columns aren't written, so that a column added later is no change.
 */
@Component
public class RowRecord {

    private static final String VERB = "row-written";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final AuditTrail trail;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    RowRecord(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Notes what the row says now.
     *
     * @param row as it was read back: databases round
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(String chain, Object row) {
        trail.record(Act.byItself(chain, VERB, fields(row)));
    }

    /** The fields that don't say what was noted last, in order; all of them if nothing ever was. */
    @Transactional(readOnly = true)
    public List<String> changed(String chain, Object row) {
        Map<String, String> now = fields(row);
        Map<String, String> noted = trail.entries(chain, 1, 0).stream()
                .findFirst()
                .map(AuditEntry::facts)
                .orElse(Map.of());
        var names = new TreeSet<>(now.keySet());
        names.addAll(noted.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(now.get(name), noted.get(name)))
                .toList();
    }

    /** Those of a kind of row that were noted once and aren't among what is found now. */
    @Transactional(readOnly = true)
    public List<String> gone(String kind, Set<String> found) {
        return trail.chainsFrom(kind + ":").stream()
                .map(chain -> chain.substring(kind.length() + 1))
                .filter(id -> !found.contains(id))
                .toList();
    }

    private Map<String, String> fields(Object row) {
        var fields = new TreeMap<String, String>();
        json.convertValue(row, FIELDS).forEach((name, word) -> fields.put(name, word.toString()));
        return fields;
    }
}
