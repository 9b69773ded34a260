package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** Orders of this kind are issued by others on this dossier, or it has ended. */
public class MayNotIssue extends Refusal {

    MayNotIssue(String number) {
        super(Kind.NOT_ALLOWED, "followup.may-not-issue", number);
    }
}
