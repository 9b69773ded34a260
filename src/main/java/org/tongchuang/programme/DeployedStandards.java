package org.tongchuang.programme;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.StandardTexts;

/** Finds the standard that a programme's manifest names among its deployed files. */
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
        return Optional.ofNullable(version.manifest().standard())
                .map(file -> files.text(programmeVersionId, "bpmn/" + version.key() + "/" + file));
    }
}
