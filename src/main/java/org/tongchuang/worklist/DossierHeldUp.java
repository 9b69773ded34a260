package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.dossier.Dossier;

/**
 * A dossier is held, or goes on again.
 *
 * @param resumed whether it goes on
 */
public record DossierHeldUp(Dossier dossier, DossierHold hold, List<Task> tasks, boolean resumed) {

    public DossierHeldUp {
        tasks = List.copyOf(tasks);
    }
}
