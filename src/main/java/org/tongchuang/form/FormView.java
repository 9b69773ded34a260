package org.tongchuang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form ready to be shown by {@code templates/form/form.ftlh}.
 *
 * @param drivers the fields on whose value something else on the form depends
 * @param files the kept files it names, by id
 * @param names whom its answers name, by id
 * @param left what was typed into fields that have left the form, by name
 */
public record FormView(
        String id,
        List<Part> parts,
        List<FieldFault> faults,
        boolean english,
        Set<String> drivers,
        Map<String, FileFact> files,
        Map<String, String> names,
        Map<String, List<String>> left) {

    public FormView {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
        drivers = Set.copyOf(drivers);
        files = Map.copyOf(files);
        names = Map.copyOf(names);
        left = Map.copyOf(left);
    }

    /** What is wrong with a field, or null. */
    public FieldFault faultOf(String name) {
        return faults.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean drives(Part.Input input) {
        return drivers.contains(input.field().key());
    }

    public boolean drives(Part.Rows rows) {
        return drivers.contains(rows.list().key());
    }

    /** The values of a field in words. */
    public List<String> shown(Part.Input input) {
        return Shown.of(input, names, english);
    }

    /** Whether the page must post files too. */
    public boolean takesFiles() {
        return new Sheet(parts)
                .inputs()
                .anyMatch(input -> input.editable() && input.field().kind() == FieldKind.FILES);
    }

    /** Faults that have no box to stand at, because their field has left the form. */
    public List<FieldFault> homeless() {
        Map<String, Part> open = new LinkedHashMap<>(new Sheet(parts).open());
        return faults.stream().filter(fault -> !open.containsKey(fault.name())).toList();
    }
}
