package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.StandardFault;
import org.tongchuang.standard.StandardFile;

/** The standard of a folder: there if any task fills in a score sheet, and without faults. */
@Component
class StandardFolderCheck implements FolderCheck {

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        String named = folder.manifest().standard();
        if (named == null) {
            return fillsSheets(folder)
                    ? List.of(Finding.of(folder.manifestPath(), "standard", "standard.finding.none-named"))
                    : List.of();
        }
        String path = "bpmn/" + folder.key() + "/" + named;
        Optional<byte[]> file = folder.find(path);
        return file.isEmpty()
                ? List.of(Finding.of(folder.manifestPath(), "standard", "standard.finding.no-file", path))
                : StandardFile.faults(new String(file.get(), StandardCharsets.UTF_8)).stream()
                        .map(fault -> finding(path, fault))
                        .toList();
    }

    private static boolean fillsSheets(ProgrammeFolder folder) {
        return folder.manifest().tasks().values().stream().anyMatch(task -> task.sheet() != Manifest.Sheet.NONE);
    }

    private static Finding finding(String path, StandardFault fault) {
        return new Finding(path, fault.element(), fault.labelKey(), fault.arguments());
    }
}
