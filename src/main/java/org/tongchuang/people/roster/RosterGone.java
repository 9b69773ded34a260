package org.tongchuang.people.roster;

import org.tongchuang.web.Refusal;

/** The file was taken, replaced by another, or waited for too long. */
public class RosterGone extends Refusal {

    RosterGone() {
        super(Kind.NOT_FOUND, "people.roster.refusal.gone");
    }
}
