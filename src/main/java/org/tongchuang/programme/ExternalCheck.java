package org.tongchuang.programme;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a folder from outside has to keep beside the rules for every programme: it takes nothing that is another's. */
@Component
class ExternalCheck {

    private final ProgrammeCheck check;
    private final RegisterProgramme register;
    private final Programmes programmes;
    private final BuiltInFiles builtIn;

    ExternalCheck(ProgrammeCheck check, RegisterProgramme register, Programmes programmes, BuiltInFiles builtIn) {
        this.check = check;
        this.register = register;
        this.programmes = programmes;
        this.builtIn = builtIn;
    }

    List<Finding> check(FolderReading reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.folder().ifPresent(folder -> {
            findings.addAll(check.check(folder));
            findings.addAll(foreign(folder));
            findings.addAll(register.obstacles(folder));
        });
        return List.copyOf(findings);
    }

    private List<Finding> foreign(ProgrammeFolder folder) {
        List<Finding> findings = new ArrayList<>();
        String key = folder.key();
        boolean madeByAnOffice =
                programmes.find(key).filter(known -> known.ownerPath() != null).isPresent();
        if (builtIn.has(key) || madeByAnOffice) {
            findings.add(Finding.of(folder.manifestPath(), "key", "programme.finding.keyTaken", key));
        }
        String prefix = folder.manifest().numberPrefix();
        programmes.all().stream()
                .filter(other -> !other.key().equals(key)
                        && other.manifest().numberPrefix().equals(prefix))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.of(
                        folder.manifestPath(), "numberPrefix", "programme.finding.prefixTaken", prefix, other.name())));
        return findings;
    }
}
