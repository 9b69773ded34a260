package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Forums are written down by who holds them: the town's or the city's office, or the panel. */
public class ForumNotYours extends Refusal {

    ForumNotYours(String unitName) {
        super(Kind.NOT_ALLOWED, "survey.refusal.forum-not-yours", unitName);
    }
}
