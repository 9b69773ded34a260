package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** To stand in would go round the second factor that the other's role asks for. */
public class CodeMissing extends Refusal {

    CodeMissing(String memberName) {
        super(Kind.NOT_ALLOWED, "people.refusal.code-missing", memberName);
    }
}
