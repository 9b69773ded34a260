package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** A token would go round the second factor that the member's role asks for. */
public class FactorMissing extends Refusal {

    FactorMissing() {
        super(Kind.NOT_ALLOWED, "people.refusal.factor-missing");
    }
}
