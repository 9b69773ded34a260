package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder as far as it could be read, with what was wrong about its manifest. */
record FolderReading(String key, Optional<ProgrammeFolder> folder, List<Finding> findings) {

    static FolderReading of(String key, Map<String, byte[]> all) {
        String path = "bpmn/" + key + "/programme.yml";
        List<Finding> findings = new ArrayList<>();
        Optional<ProgrammeFolder> folder = ManifestReader.read(
                        path, new String(all.get(path), StandardCharsets.UTF_8), findings)
                .filter(manifest -> isNamedLike(key, manifest, path, findings))
                .map(manifest -> new ProgrammeFolder(manifest, filesOf(manifest, all)));
        return new FolderReading(key, folder, List.copyOf(findings));
    }

    private static boolean isNamedLike(String key, Manifest manifest, String path, List<Finding> findings) {
        if (key.equals(manifest.key())) {
            return true;
        }
        findings.add(Finding.of(path, "key", "programme.finding.keyIsNotFolder", String.valueOf(manifest.key()), key));
        return false;
    }

    private static Map<String, byte[]> filesOf(Manifest manifest, Map<String, byte[]> all) {
        String key = manifest.key();
        Map<String, byte[]> files = new HashMap<>();
        all.forEach((path, bytes) -> {
            if (path.startsWith("bpmn/" + key + "/") || path.startsWith("forms/" + key + "/")) {
                files.put(path, bytes);
            }
        });
        files.putAll(SharedFiles.usedBy(manifest, files, all));
        return files;
    }
}
