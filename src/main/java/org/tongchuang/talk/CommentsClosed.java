package org.tongchuang.talk;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.web.Refusal;

/** Whoever assesses a dossier judges by what he sees himself, and keeps out of what is said about it. */
public class CommentsClosed extends Refusal {

    CommentsClosed(Dossier dossier) {
        super(Kind.NOT_ALLOWED, "talk.refusal.closed", dossier.number());
    }
}
