package org.tongchuang.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody says by a form, before anybody judges it: values by key, the rows of a list as a list of maps. What can't
 * be read as its field's type stays the text that was typed.
 *
 * @param names every name that was sent, such as {@code points[0].about}
 */
record Answers(Map<String, Object> values, Set<String> names) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    /** What a page posted. */
    static Answers posted(FormSchema schema, Map<String, List<String>> submitted) {
        return new PostedForm(schema).read(submitted);
    }

    /**
     * What a program sent.
     *
     * @throws IllegalArgumentException if it isn't a JSON object
     */
    static Answers sent(String json) {
        Map<String, Object> values = parse(json);
        Set<String> names = new LinkedHashSet<>();
        values.replaceAll((key, value) -> tidy(value));
        values.forEach((key, value) -> names(key, value, names));
        return new Answers(values, names);
    }

    /** Whether anything stands under this name: a blank box, or one that isn't ticked, says nothing. */
    boolean says(String name) {
        int bracket = name.indexOf('[');
        Object value = values.get(bracket < 0 ? name : name.substring(0, bracket));
        return value instanceof List<?> list ? list.stream().anyMatch(Answers::isSaid) : isSaid(value);
    }

    private static boolean isSaid(Object value) {
        if (value instanceof Map<?, ?> row) {
            return row.values().stream().anyMatch(Answers::isSaid);
        }
        return value != null && !value.equals(false) && !value.toString().isBlank() && !value.equals(List.of());
    }

    private static Map<String, Object> parse(String json) {
        try {
            Map<String, Object> values = JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
            return values == null ? new LinkedHashMap<>() : values;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }

    private static Object tidy(Object value) {
        if (value instanceof Number) {
            BigDecimal number = new BigDecimal(value.toString());
            return Numbers.isSane(number) ? Numbers.of(number) : value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Answers::tidy).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> tidied = new LinkedHashMap<>();
            map.forEach((key, each) -> tidied.put(key.toString(), tidy(each)));
            return tidied;
        }
        return value;
    }

    private static void names(String name, Object value, Set<String> names) {
        names.add(name);
        if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Map<?, ?> row) {
                    String prefix = name + "[" + i + "]";
                    row.keySet().forEach(key -> names.add(prefix + "." + key));
                }
            }
        }
    }
}
