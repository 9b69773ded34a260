package org.tongchuang.document;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.IssuedPapers;

/** Tells the worklist whether a paper on a dossier has its number already. */
@Component
class PapersOfDossier implements IssuedPapers {

    private final DocumentMapper mapper;

    PapersOfDossier(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean issuedSince(String dossierId, Instant since) {
        return mapper.isNumberedSince(dossierId, since);
    }
}
