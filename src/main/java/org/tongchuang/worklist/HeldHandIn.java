package org.tongchuang.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was handed in and judged good, while those who sign after it are asked.
 *
 * @param memberId at whose desk it was handed in
 * @param standsIn who did so for him, by the absence named after it; both null if he did himself
 * @param answers the accepted answers as canonical JSON: what they agree to is what is handed in
 */
public record HeldHandIn(
        String taskId,
        String memberId,
        String unitId,
        String standsIn,
        String absenceId,
        String answers,
        Instant heldAt) {

    /** The same kinds of numbers as when they were judged. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public Map<String, Object> data() {
        try {
            return JSON.readValue(answers, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
