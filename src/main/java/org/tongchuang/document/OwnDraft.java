package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** Whoever drafted a document neither checks nor seals it (DOC-5, DOC-7). */
public class OwnDraft extends Refusal {

    OwnDraft(String title) {
        super(Kind.RULE_BROKEN, "document.own-draft", title);
    }
}
