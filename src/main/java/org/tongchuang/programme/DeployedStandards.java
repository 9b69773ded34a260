package org.tongchuang.programme;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.StandardTexts;

/** Finds the first standard that a programme's manifest names among its deployed files. */
@Component
class DeployedStandards implements StandardTexts {

    private final Programmes programmes;
    private final DeployedFiles files;

    DeployedStandards(Programmes programmes, DeployedFiles files) {
        this.programmes = programmes;
        this.files = files;
    }

    @Override
    public Optional<String> find(String programmeVersionId) {
        ProgrammeVersion version = programmes.get(programmeVersionId);
        return version.manifest().standards().stream()
                .findFirst()
                .map(file -> files.text(programmeVersionId, "bpmn/" + version.key() + "/" + file));
    }
}
