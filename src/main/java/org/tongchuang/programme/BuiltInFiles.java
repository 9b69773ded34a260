package org.tongchuang.programme;

import java.util.Collections;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** The programmes of the product itself, read once. */
@Component
class BuiltInFiles {

    private final SortedMap<String, byte[]> files = Collections.unmodifiableSortedMap(ProgrammeFiles.onClasspath());

    SortedMap<String, byte[]> all() {
        return files;
    }

    boolean has(String key) {
        return files.containsKey("bpmn/" + key + "/programme.yml");
    }
}
