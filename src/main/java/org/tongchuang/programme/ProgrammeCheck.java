package org.tongchuang.programme;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists all faults of a folder at once, from everybody who reads one of its files. */
@Component
class ProgrammeCheck {

    private final List<FolderCheck> checks;

    ProgrammeCheck(List<FolderCheck> checks) {
        this.checks = checks;
    }

    List<Finding> check(ProgrammeFolder folder) {
        return checks.stream()
                .flatMap(check -> check.check(folder).stream())
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::element))
                .toList();
    }
}
