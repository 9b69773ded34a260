package org.tongchuang.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** Every file of a dossier, read once a transaction; whatever that files is read anew. */
@Component
class DossierFiles {

    private final EvidenceMapper mapper;

    DossierFiles(EvidenceMapper mapper) {
        this.mapper = mapper;
    }

    List<EvidenceFile> list(String dossierId) {
        return StepMemory.once(new Filed(dossierId), Rows.class, () -> new Rows(mapper.listOfDossier(dossierId)))
                .files();
    }

    static void changed(String dossierId) {
        StepMemory.forget(new Filed(dossierId));
    }

    private record Filed(String dossierId) {}

    private record Rows(List<EvidenceFile> files) {}
}
