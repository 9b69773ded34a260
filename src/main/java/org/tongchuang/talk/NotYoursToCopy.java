package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** Neither of this actor's office nor on his desk. */
public class NotYoursToCopy extends Refusal {

    NotYoursToCopy(Dossier dossier) {
        super(Kind.NOT_ALLOWED, "talk.refusal.not-yours-to-copy", dossier.number());
    }
}
