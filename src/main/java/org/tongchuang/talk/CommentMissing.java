package org.tongchuang.talk;

import org.tongchuang.web.Refusal;

/** The dossier has no such comment. */
public class CommentMissing extends Refusal {

    CommentMissing(String id) {
        super(Kind.NOT_FOUND, "talk.refusal.comment-missing", id);
    }
}
