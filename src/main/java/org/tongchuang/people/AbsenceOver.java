package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** It was ended, or its last day has gone by. */
public class AbsenceOver extends Refusal {

    AbsenceOver(String memberName) {
        super(Kind.CHANGED_MEANWHILE, "people.refusal.absence-over", memberName);
    }
}
