package org.tongchuang.programme;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads, checks and registers the product's programmes at start-up; a fault in one stops the start. Folders of the
 * external directory are only looked at, unless the start is unattended: a fault leaves that programme out and no other.
 */
@Component
class ProgrammeLoading implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeLoading.class);

    private final BuiltInFiles builtIn;
    private final ProgrammeCheck check;
    private final RegisterProgramme register;
    private final ExternalDirectory directory;
    private final ExternalCheck external;
    private final Programmes programmes;
    private final ProgrammeProperties properties;
    private final FindingText text;
    private final Shelf shelf;

    ProgrammeLoading(
            BuiltInFiles builtIn,
            ProgrammeCheck check,
            RegisterProgramme register,
            ExternalDirectory directory,
            ExternalCheck external,
            Programmes programmes,
            ProgrammeProperties properties,
            FindingText text,
            Shelf shelf) {
        this.builtIn = builtIn;
        this.check = check;
        this.register = register;
        this.directory = directory;
        this.external = external;
        this.programmes = programmes;
        this.properties = properties;
        this.text = text;
        this.shelf = shelf;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Finding> findings = new ArrayList<>();
        ProgrammeFiles.keys(builtIn.all()).forEach(key -> findings.addAll(load(key)));
        if (!findings.isEmpty()) {
            throw new ProgrammesFaulty(text.lines(findings));
        }
        directory.names().forEach(this::takeUp);
    }

    /** What is switched on already is only put on the shelf; anything else waits for two administrators. */
    private void takeUp(String key) {
        FolderReading reading = directory.read(key);
        List<Finding> findings = new ArrayList<>(external.check(reading));
        if (findings.isEmpty() && properties.unattended()) {
            findings.addAll(register.register(reading.folder().orElseThrow()));
        }
        if (findings.isEmpty()) {
            reading.folder().filter(this::isOn).ifPresent(shelf::put);
        } else {
            leaveOut(key, findings);
        }
    }

    private void leaveOut(String key, List<Finding> findings) {
        if (properties.unattended()) {
            shelf.leaveOut(key, findings.stream().map(text::line).toList());
            LOG.error("Programme {} was left out:\n{}", key, text.lines(findings));
        } else {
            LOG.info("The external folder {} has {} faults, which its page shows", key, findings.size());
        }
    }

    private boolean isOn(ProgrammeFolder folder) {
        return programmes
                .find(folder.key())
                .filter(version -> version.digest().equals(folder.digest()))
                .isPresent();
    }

    private List<Finding> load(String key) {
        FolderReading reading = FolderReading.of(key, builtIn.all());
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
