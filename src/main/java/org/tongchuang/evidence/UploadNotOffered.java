package org.tongchuang.evidence;

import org.tongchuang.web.Refusal;

/** Files may be handed in only where one's own open task asks for them. */
public class UploadNotOffered extends Refusal {
    UploadNotOffered(String dossierNumber) {
        super(Kind.NOT_ALLOWED, "evidence.not-offered", dossierNumber);
    }
}
