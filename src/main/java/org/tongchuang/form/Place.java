package org.tongchuang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a field or list stands in its form: which conditions decide whether a person is asked for it.
 *
 * @param conditions its own and those of the groups round it, and its own read-only expression
 */
record Place(Component component, List<String> conditions) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

    static Map<String, Place> of(List<Component> components) {
        Map<String, Place> places = new LinkedHashMap<>();
        walk(components, "", List.of(), places);
        return places;
    }

    private static void walk(List<Component> components, String path, List<String> outer, Map<String, Place> places) {
        for (Component component : components) {
            List<String> conditions = plus(outer, component.hide());
            if (component instanceof Component.Field field) {
                places.put(path + field.key(), new Place(field, plus(conditions, field.readonly())));
            } else if (component instanceof Component.Group group) {
                walk(group.components(), path, conditions, places);
            } else if (component instanceof Component.DynamicList list) {
                places.put(list.key(), new Place(list, conditions));
                walk(list.components(), list.key() + ".", conditions, places);
            }
        }
    }

    private static List<String> plus(List<String> conditions, String more) {
        List<String> all = new ArrayList<>(conditions);
        if (!more.isEmpty()) {
            all.add(more);
        }
        return List.copyOf(all);
    }

    Optional<Component.Field> field() {
        return component instanceof Component.Field field ? Optional.of(field) : Optional.empty();
    }

    Wording wording() {
        return component instanceof Component.Field field
                ? field.wording()
                : ((Component.DynamicList) component).wording();
    }

    boolean canBeAsked() {
        return canChange()
                && field().filter(f -> f.kind() == FieldKind.COMPUTED).isEmpty();
    }

    boolean canChange() {
        return !conditions.contains("=true");
    }

    /** Whether what the person answers elsewhere can take this field away while it stands on the screen. */
    boolean dependsOn(Set<String> keys) {
        return canBeAsked() && conditions.stream().anyMatch(condition -> mentions(condition, keys));
    }

    static boolean mentions(String expression, Set<String> keys) {
        return WORD.matcher(expression).results().anyMatch(word -> keys.contains(word.group()));
    }
}
