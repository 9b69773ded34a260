package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The act needs somebody to answer for it, and nobody is signed in. */
public class NobodySignedIn extends Refusal {

    NobodySignedIn() {
        super(Kind.NOT_ALLOWED, "people.refusal.nobody-signed-in");
    }
}
