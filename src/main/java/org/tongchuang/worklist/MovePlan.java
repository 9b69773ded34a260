package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.dossier.Dossier;

/**
 * What moving a dossier by hand would do.
 *
 * @param closing the open tasks that are taken away
 * @param again the finished tasks whose steps are gone through again
 * @param digest of all this and of where the process stands
 */
public record MovePlan(
        Dossier dossier, Standing from, MoveStep to, List<Task> closing, List<Task> again, String digest) {}
