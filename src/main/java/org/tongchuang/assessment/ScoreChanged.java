package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** Somebody else changed the row while it was being filled in. */
public class ScoreChanged extends Refusal {

    ScoreChanged(Score now) {
        super(Kind.CHANGED_MEANWHILE, "assessment.changed", now.indicator(), now.memberName(), now.savedAt());
    }
}
