package org.tongchuang.dossier;

import org.tongchuang.web.Refusal;

/** The dossier doesn't wait for this letter: somebody has recorded it, a deadline has passed, or it isn't there yet. */
public class MessageNotAwaited extends Refusal {
    public MessageNotAwaited(String name, Dossier dossier) {
        super(Kind.CHANGED_MEANWHILE, "dossier.incoming.not-awaited", name, dossier.unitName(), dossier.number());
    }
}
