package org.tongchuang.programme;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Feel;
import org.tongchuang.form.FormSchema;

/** Every form can be shown and judged in full, is called like its file, and asks what the manifest routes by. */
@Component
class FormCheck implements FolderCheck {

    private final Feel feel;

    FormCheck(Feel feel) {
        this.feel = feel;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<String> forms = folder.paths(".form");
        List<Finding> faults =
                forms.stream().flatMap(path -> faults(path, folder.text(path))).toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        List<FormSchema> schemas =
                forms.stream().map(folder::text).map(FormSchema::read).toList();
        return Stream.of(misnamed(forms, schemas), unasked(folder, schemas))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> faults(String path, String json) {
        return FormSchema.faults(json, feel).stream()
                .map(fault -> new Finding(path, fault.element(), fault.labelKey(), List.copyOf(fault.arguments())));
    }

    private static Stream<Finding> misnamed(List<String> paths, List<FormSchema> schemas) {
        return Stream.iterate(0, number -> number < paths.size(), number -> number + 1)
                .filter(number ->
                        !paths.get(number).endsWith("/" + schemas.get(number).id() + ".form"))
                .map(number -> Finding.of(
                        paths.get(number),
                        "id",
                        "programme.finding.formId",
                        schemas.get(number).id()));
    }

    private static Stream<Finding> unasked(ProgrammeFolder folder, List<FormSchema> schemas) {
        return folder.manifest().routing().stream()
                .filter(field -> schemas.stream().noneMatch(schema -> schema.answers(field)))
                .map(field -> Finding.of(folder.manifestPath(), "routing", "programme.finding.routing", field));
    }
}
