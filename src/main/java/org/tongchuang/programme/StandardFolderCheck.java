package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.StandardFault;
import org.tongchuang.standard.StandardFile;

/** The standards of a folder: there if any task fills in a score sheet, each with its own code, and without faults. */
@Component
class StandardFolderCheck implements FolderCheck {

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<String> paths = folder.standardPaths();
        if (paths.isEmpty()) {
            return fillsSheets(folder)
                    ? List.of(Finding.of(folder.manifestPath(), "standard", "standard.finding.none-named"))
                    : List.of();
        }
        Set<String> codes = new HashSet<>();
        return paths.stream().flatMap(path -> check(folder, path, codes)).toList();
    }

    private static Stream<Finding> check(ProgrammeFolder folder, String path, Set<String> codes) {
        Optional<byte[]> file = folder.find(path);
        if (file.isEmpty()) {
            return Stream.of(Finding.of(folder.manifestPath(), "standard", "standard.finding.no-file", path));
        }
        String text = new String(file.get(), StandardCharsets.UTF_8);
        List<StandardFault> faults = StandardFile.faults(text);
        return faults.isEmpty()
                ? inTheFolder(folder, path, StandardFile.find(text).orElseThrow(), codes)
                : faults.stream().map(fault -> finding(path, fault));
    }

    /** What only shows beside the manifest and the other standards. */
    private static Stream<Finding> inTheFolder(
            ProgrammeFolder folder, String path, Standard standard, Set<String> codes) {
        Stream<Finding> twice = codes.add(standard.code())
                ? Stream.empty()
                : Stream.of(Finding.of(path, "code", "standard.finding.standard-twice", standard.code()));
        Stream<Finding> grades = standard.grades().stream()
                .filter(grade -> !folder.manifest().grades().contains(grade))
                .map(grade -> Finding.of(path, "grades", "standard.finding.grade-not-in-manifest", grade));
        return Stream.concat(twice, grades);
    }

    private static boolean fillsSheets(ProgrammeFolder folder) {
        return folder.manifest().tasks().values().stream().anyMatch(task -> task.sheet() != Manifest.Sheet.NONE);
    }

    private static Finding finding(String path, StandardFault fault) {
        return new Finding(path, fault.element(), fault.labelKey(), fault.arguments());
    }
}
