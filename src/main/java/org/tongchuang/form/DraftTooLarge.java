package org.tongchuang.form;

import org.tongchuang.web.Refusal;

/** A draft beyond every form's limits; the text stays on the screen. */
public class DraftTooLarge extends Refusal {

    DraftTooLarge(int limit) {
        super(Kind.RULE_BROKEN, "form.draft.too-large", limit);
    }
}
