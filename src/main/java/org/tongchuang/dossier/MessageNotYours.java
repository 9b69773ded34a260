package org.tongchuang.dossier;

import org.tongchuang.web.Refusal;

/** The dossier may be seen, but its letters are recorded by somebody else. */
public class MessageNotYours extends Refusal {
    public MessageNotYours(String name, Dossier dossier, AwaitedMessage awaited) {
        super(
                Kind.NOT_ALLOWED,
                "dossier.incoming.not-yours",
                name,
                dossier.unitName(),
                dossier.number(),
                awaited.unit().name());
    }
}
