package org.tongchuang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values a form opens with. */
final class Prefill {

    private Prefill() {}

    static Map<String, Object> of(List<Component> components, Map<?, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Component component : components) {
            if (component instanceof Component.Field field) {
                values.put(
                        field.key(),
                        given.containsKey(field.key()) ? plain(given.get(field.key())) : field.defaultValue());
            } else if (component instanceof Component.Group group) {
                values.putAll(of(group.components(), given));
            } else if (component instanceof Component.DynamicList list) {
                values.put(list.key(), rows(list, given.get(list.key())));
            }
        }
        return values;
    }

    private static List<Map<String, Object>> rows(Component.DynamicList list, Object given) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (given instanceof List<?> known) {
            known.stream()
                    .filter(Map.class::isInstance)
                    .forEach(row -> rows.add(of(list.components(), (Map<?, ?>) row)));
            return rows;
        }
        for (int i = 0; i < list.startRows(); i++) {
            rows.add(of(list.components(), Map.of()));
        }
        return rows;
    }

    private static Object plain(Object value) {
        return value instanceof LocalDate date ? date.toString() : Numbers.tidy(value);
    }
}
