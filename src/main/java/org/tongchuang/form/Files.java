package org.tongchuang.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files named on a sheet. */
@Component
class Files {

    private final ObjectProvider<FileField> store;

    Files(ObjectProvider<FileField> store) {
        this.store = store;
    }

    Map<String, FileFact> named(Sheet sheet) {
        List<String> ids = sheet.inputs().flatMap(input -> ids(input).stream()).toList();
        return ids.isEmpty() ? Map.of() : store.getObject().describe(ids);
    }

    /** The fields that name a file which isn't there for this member; {@code faulty} ones have been told already. */
    List<FieldFault> missing(Sheet sheet, Set<String> faulty) {
        List<Part.Input> asked = sheet.inputs()
                .filter(input -> input.editable() && !ids(input).isEmpty() && !faulty.contains(input.name()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> there = named(sheet).keySet();
        return asked.stream()
                .filter(input -> !there.containsAll(ids(input)))
                .map(FaultWords::file)
                .toList();
    }

    private static List<String> ids(Part.Input input) {
        return input.field().kind() == FieldKind.FILES && input.value() instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
