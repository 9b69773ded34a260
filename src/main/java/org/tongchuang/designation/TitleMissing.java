package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** There is no such title, or not for this visitor. */
public class TitleMissing extends Refusal {

    TitleMissing(String id) {
        super(Kind.NOT_FOUND, "designation.missing", id);
    }
}
