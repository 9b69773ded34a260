package org.tongchuang.evidence;

import org.tongchuang.web.Refusal;

/** Answers named a file that isn't part of their dossier. */
public class FileOfAnother extends Refusal {
    FileOfAnother(String dossierNumber) {
        super(Kind.NOT_OFFERED, "evidence.of-another", dossierNumber);
    }
}
