package org.tongchuang.people.roster;

import org.tongchuang.web.Refusal;

/** Units or members changed since the preview, so what was shown isn't what would happen. */
public class RosterChanged extends Refusal {

    RosterChanged() {
        super(Kind.CHANGED_MEANWHILE, "people.roster.refusal.changed");
    }
}
