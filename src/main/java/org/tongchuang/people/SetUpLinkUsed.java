package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The link is unknown, used, too old, or somebody can sign in already: all the same to whoever holds it. */
public class SetUpLinkUsed extends Refusal {

    SetUpLinkUsed() {
        super(Kind.NOT_FOUND, "people.refusal.set-up-link-used");
    }
}
