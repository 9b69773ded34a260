package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** What was chosen does not make a programme that passes its check. */
public class ChoicesFaulty extends Refusal {

    ChoicesFaulty(String findings) {
        super(Kind.RULE_BROKEN, "programme.refusal.choices", findings);
    }
}
