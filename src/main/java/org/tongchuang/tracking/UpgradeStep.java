package org.tongchuang.tracking;

import java.util.List;
import org.tongchuang.worklist.HumanStep;

/**
 * An activity at which dossiers wait that are to be taken along.
 *
 * @param target what it becomes in the newer version; empty if it is gone and nothing was chosen
 * @param choices what could be chosen for it; empty if it is still there
 */
public record UpgradeStep(
        String model, String activity, String name, int waiting, String target, List<HumanStep> choices) {}
