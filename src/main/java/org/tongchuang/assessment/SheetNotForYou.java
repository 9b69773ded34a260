package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** Scores are not for everybody who knows of the dossier. */
public class SheetNotForYou extends Refusal {

    SheetNotForYou() {
        super(Kind.NOT_ALLOWED, "assessment.not-for-you");
    }
}
