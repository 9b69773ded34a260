package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** A document about nobody isn't signed. */
public class NothingToSay extends Refusal {

    NothingToSay(String title) {
        super(Kind.RULE_BROKEN, "document.nothing-to-say", title);
    }
}
