package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was sent although the form, as it stands, doesn't ask for it. A field may have left because of another answer while
 * the page, without script, still showed it: that person is told; anything else was forged.
 */
record Uninvited(Set<String> forbidden, List<FieldFault> gone) {

    static Uninvited of(FormSchema schema, Sheet sheet, Answers answers) {
        Map<String, Place> places = schema.places();
        Set<String> answerable = answerable(places);
        Set<String> open = sheet.open().keySet();
        Set<String> forbidden = new LinkedHashSet<>();
        Map<String, FieldFault> gone = new LinkedHashMap<>();
        for (String name : answers.names()) {
            String path = name.replaceAll("\\[\\d+]", "");
            Place place = places.get(path);
            if (place == null || (!open.contains(name) && !place.dependsOn(answerable))) {
                forbidden.add(name);
            } else if (!open.contains(name) && answers.says(name)) {
                String left = leftFrom(path, open);
                gone.putIfAbsent(
                        left,
                        FaultWords.gone(
                                path.contains(".") && left.equals(path) ? name : left,
                                places.get(left).wording()));
            }
        }
        return new Uninvited(forbidden, List.copyOf(gone.values()));
    }

    /** A list that left as a whole is told once, not field by field. */
    private static String leftFrom(String path, Set<String> open) {
        String list = path.replaceFirst("\\..*", "");
        return open.contains(list) ? path : list;
    }

    private static Set<String> answerable(Map<String, Place> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().canChange())
                .map(place -> place.getKey().substring(place.getKey().indexOf('.') + 1))
                .collect(Collectors.toSet());
    }
}
