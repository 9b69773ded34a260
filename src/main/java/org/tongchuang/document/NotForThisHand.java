package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** The step belongs to another role or unit. */
public class NotForThisHand extends Refusal {

    NotForThisHand(String title) {
        super(Kind.NOT_ALLOWED, "document.not-for-this-hand", title);
    }
}
