package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** Without a Chinese font the paper would show empty boxes. */
public class FontMissing extends Refusal {

    FontMissing() {
        super(Kind.RULE_BROKEN, "document.font-missing");
    }
}
