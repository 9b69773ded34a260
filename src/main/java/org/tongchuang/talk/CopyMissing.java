package org.tongchuang.talk;

import org.tongchuang.web.Refusal;

/** No such copy was sent to whoever asks, or he doesn't see its dossier any more. */
public class CopyMissing extends Refusal {

    CopyMissing(String id) {
        super(Kind.NOT_FOUND, "talk.refusal.copy-missing", id);
    }
}
