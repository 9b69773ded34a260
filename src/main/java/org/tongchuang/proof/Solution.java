package org.tongchuang.proof;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a browser sends back: the challenge with its number, as JSON in Base64. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Solution(String algorithm, String challenge, long number, String salt, String signature) {

    private static final int LONGEST = 2000;
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<Solution> read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            return Optional.ofNullable(JSON.readValue(json, Solution.class)).filter(Solution::isWhole);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return challenge != null && salt != null && signature != null && Signing.ALGORITHM.equals(algorithm);
    }
}
