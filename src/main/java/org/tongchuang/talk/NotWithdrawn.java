package org.tongchuang.talk;

import org.tongchuang.web.Refusal;

/** It isn't one's own, isn't new any more, or is withdrawn already. */
public class NotWithdrawn extends Refusal {

    NotWithdrawn(Comment comment) {
        super(Kind.CHANGED_MEANWHILE, "talk.refusal.not-withdrawn", comment.authorName());
    }
}
