package org.tongchuang.talk;

import java.util.List;
import org.tongchuang.dossier.Dossier;

/**
 * Somebody has sent a dossier to others.
 *
 * @param receivers their members' ids
 */
public record DossierCopied(Dossier dossier, Copy copy, List<String> receivers) {

    public DossierCopied {
        receivers = List.copyOf(receivers);
    }
}
