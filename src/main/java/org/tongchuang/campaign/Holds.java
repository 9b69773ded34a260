package org.tongchuang.campaign;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that may keep a dossier from moving, whichever module says so. */
@Component
class Holds {

    private final ObjectProvider<Hold> holds;

    Holds(ObjectProvider<Hold> holds) {
        this.holds = holds;
    }

    Optional<String> reason(WaitingDossier waiting) {
        return holds.orderedStream()
                .flatMap(hold -> hold.reason(waiting.dossierId()).stream())
                .findFirst();
    }
}
