package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** No absence that this actor may end or record. */
public class AbsenceMissing extends Refusal {

    AbsenceMissing() {
        super(Kind.NOT_FOUND, "people.refusal.absence-missing");
    }
}
