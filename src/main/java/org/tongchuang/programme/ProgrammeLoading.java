package org.tongchuang.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads, checks and registers every programme at start-up. A fault in a built-in one stops the start; one in an
 * office's own directory leaves that programme out and no other.
 */
@Component
class ProgrammeLoading implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeLoading.class);

    private final ProgrammeCheck check;
    private final RegisterProgramme register;
    private final ProgrammeProperties properties;
    private final FindingText text;
    private final Shelf shelf;

    ProgrammeLoading(
            ProgrammeCheck check,
            RegisterProgramme register,
            ProgrammeProperties properties,
            FindingText text,
            Shelf shelf) {
        this.check = check;
        this.register = register;
        this.properties = properties;
        this.text = text;
        this.shelf = shelf;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, byte[]> builtIn = ProgrammeFiles.onClasspath();
        List<Finding> findings = new ArrayList<>();
        ProgrammeFiles.keys(builtIn).forEach(key -> findings.addAll(load(key, builtIn)));
        if (!findings.isEmpty()) {
            throw new ProgrammesFaulty(text.lines(findings));
        }
        if (properties.directory() != null) {
            loadOwn(properties.directory(), builtIn);
        }
    }

    private void loadOwn(Path directory, Map<String, byte[]> builtIn) {
        Map<String, byte[]> own = ProgrammeFiles.in(directory);
        Map<String, byte[]> all = new TreeMap<>(builtIn);
        all.putAll(own);
        for (String key : ProgrammeFiles.keys(own)) {
            List<Finding> findings = load(key, all);
            if (!findings.isEmpty()) {
                shelf.leaveOut(key, findings.stream().map(text::line).toList());
                LOG.error("Programme {} was left out:\n{}", key, text.lines(findings));
            }
        }
    }

    private List<Finding> load(String key, Map<String, byte[]> files) {
        FolderReading reading = FolderReading.of(key, files);
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.folder().map(check::check).ifPresent(findings::addAll);
        if (findings.isEmpty()) {
            ProgrammeFolder folder = reading.folder().orElseThrow();
            findings.addAll(register.register(folder));
            shelf.put(folder);
        }
        return findings;
    }
}
