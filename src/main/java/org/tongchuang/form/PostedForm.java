package org.tongchuang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the flat names of an HTML form back into values and rows. */
final class PostedForm {

    /** {@code points[0]} marks that the row is there even when nothing in it is ticked; {@code points[0].about} fills it. */
    private static final Pattern IN_ROW = Pattern.compile("([A-Za-z]\\w*)\\[(\\d{1,6})](?:\\.([A-Za-z]\\w*))?");

    private final Map<String, Place> places;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, SortedMap<Integer, Map<String, List<String>>>> rows = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    PostedForm(FormSchema schema) {
        this.places = schema.places();
    }

    Answers read(Map<String, List<String>> submitted) {
        submitted.forEach(this::take);
        rows.forEach(this::takeRows);
        return new Answers(values, names);
    }

    private void take(String name, List<String> raw) {
        Matcher inRow = IN_ROW.matcher(name);
        if (inRow.matches() && isList(inRow.group(1))) {
            var row = rows.computeIfAbsent(inRow.group(1), list -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(inRow.group(2)), index -> new LinkedHashMap<>());
            row.put(inRow.group(3) == null ? "" : inRow.group(3), raw);
        } else {
            names.add(name);
            values.put(name, read(name, raw));
        }
    }

    private boolean isList(String key) {
        return places.containsKey(key) && places.get(key).component() instanceof Component.DynamicList;
    }

    /** Rows close up: whatever numbers they came with, they are 0, 1, 2 … from here on. */
    private void takeRows(String list, SortedMap<Integer, Map<String, List<String>>> numbered) {
        List<Map<String, Object>> read = new ArrayList<>();
        numbered.values().forEach(row -> {
            String prefix = list + "[" + read.size() + "]";
            Map<String, Object> values = new LinkedHashMap<>();
            row.forEach((key, raw) -> {
                names.add(key.isEmpty() ? prefix : prefix + "." + key);
                if (!key.isEmpty()) {
                    values.put(key, read(list + "." + key, raw));
                }
            });
            read.add(values);
        });
        values.put(list, read);
    }

    private Object read(String path, List<String> raw) {
        Place place = places.get(path);
        return place != null && place.component() instanceof Component.Field field
                ? Reading.of(field, raw)
                : String.join("\n", raw);
    }
}
