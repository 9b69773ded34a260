package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Only an office that watches over the dossier reminds those who do its parts. */
public class NotYourParts extends Refusal {

    NotYourParts() {
        super(Kind.NOT_ALLOWED, "worklist.refusal.not-your-parts");
    }
}
