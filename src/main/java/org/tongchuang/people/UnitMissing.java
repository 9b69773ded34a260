package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** There is no such unit, or it lies where the asker may not look. */
public class UnitMissing extends Refusal {

    public UnitMissing(String unit) {
        super(Kind.NOT_FOUND, "people.refusal.unit-missing", unit);
    }
}
