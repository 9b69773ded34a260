package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Programme folders of the class path, as they are or with some files changed. */
public final class Folders {

    private Folders() {}

    public static ProgrammeFolder of(String key) {
        return changed(key, Map.of());
    }

    public static ProgrammeFolder changed(String key, Map<String, String> changes) {
        Map<String, byte[]> all = new TreeMap<>(ProgrammeFiles.onClasspath());
        changes.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        FolderReading reading = FolderReading.of(key, all);
        return reading.folder().orElseThrow(() -> new AssertionError(reading.findings()));
    }
}
