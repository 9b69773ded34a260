package org.tongchuang.programme;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The manifest is whole: what every programme needs is there, and terms say exactly one length. */
@Component
class ManifestCheck implements FolderCheck {

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Stream<String> missing = Stream.of(
                        manifest.version() < 1 ? "version" : "",
                        manifest.kind() == null ? "kind" : "",
                        manifest.numberPrefix() == null ? "numberPrefix" : "",
                        manifest.processes().containsKey("main") ? "" : "processes.main",
                        manifest.levels().isEmpty() ? "levels" : "",
                        manifest.roles().isEmpty() ? "roles" : "",
                        manifest.phases().isEmpty() ? "phases" : "",
                        manifest.sensitivity() == null ? "sensitivity" : "")
                .filter(part -> !part.isEmpty());
        return Stream.concat(
                        missing.map(
                                part -> Finding.of(folder.manifestPath(), part, "programme.finding.missingPart", part)),
                        Stream.concat(terms(folder), files(folder)))
                .toList();
    }

    private static Stream<Finding> terms(ProgrammeFolder folder) {
        return folder.manifest().tasks().entrySet().stream()
                .filter(task -> lengths(task.getValue().term()) != 1)
                .map(task -> Finding.of(folder.manifestPath(), task.getKey(), "programme.finding.term", task.getKey()));
    }

    private static long lengths(Manifest.Term term) {
        return term == null
                ? 0
                : Stream.of(term.workDays() != null, term.days() != null, term.months() != null)
                        .filter(given -> given)
                        .count();
    }

    private static Stream<Finding> files(ProgrammeFolder folder) {
        Manifest manifest = folder.manifest();
        Stream<String> standard = manifest.standard() == null
                ? Stream.empty()
                : Stream.of("bpmn/" + folder.key() + "/" + manifest.standard());
        Stream<String> templates = manifest.documents().values().stream()
                .map(document -> "forms/" + folder.key() + "/" + document.template());
        return Stream.concat(standard, templates)
                .filter(path -> folder.find(path).isEmpty())
                .map(path -> Finding.of(folder.manifestPath(), "", "programme.finding.fileMissing", path));
    }
}
