package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the staging stands: at the whole form or in one row of a list.
 *
 * @param prefix of the names in this place
 * @param scope what expressions see from here
 */
record Spot(String prefix, Map<String, Object> answers, Map<String, Object> prefill, Map<String, Object> scope) {

    Spot in(Map<String, Object> otherScope) {
        return new Spot(prefix, answers, prefill, otherScope);
    }

    /** In a row, as in Camunda's forms: its own fields by name, the whole as {@code parent}, the place from 1 as {@code i}. */
    Spot row(Component.DynamicList list, int index) {
        Map<String, Object> self = new LinkedHashMap<>();
        Place.of(list.components()).keySet().forEach(key -> self.put(key, null));
        self.putAll(row(scope, list.key(), index));
        Map<String, Object> seen = new LinkedHashMap<>(scope);
        seen.put("parent", scope);
        seen.putAll(self);
        seen.put("this", self);
        seen.put("i", index + 1L);
        return new Spot(
                list.key() + "[" + index + "].",
                row(answers, list.key(), index),
                row(prefill, list.key(), index),
                seen);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> values, String list, int index) {
        boolean there =
                values.get(list) instanceof List<?> rows && index < rows.size() && rows.get(index) instanceof Map;
        return there ? (Map<String, Object>) ((List<?>) values.get(list)).get(index) : Map.of();
    }
}
