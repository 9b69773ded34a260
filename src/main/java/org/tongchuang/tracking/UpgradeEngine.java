package org.tongchuang.tracking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchuang.worklist.HumanStep;

/** What taking a dossier to a newer programme version needs of the process engine. */
public interface UpgradeEngine {

    /** Where a dossier's processes stand, those that they have called included. */
    List<Place> places(String processInstanceId);

    /** The human steps of a deployment by model, in the order of each model's file. */
    Map<String, List<HumanStep>> steps(String deploymentId);

    /**
     * Takes a process and all that it has called to the models of another deployment, each to that of its own key; clocks keep
     * the dates that they have.
     *
     * @param renamed what steps of the old models have become in the new ones, where that is another name
     * @throws UpgradeBarred if one of them doesn't fit; the caller's transaction can't be kept then
     */
    void upgrade(String processInstanceId, String deploymentId, Map<String, String> renamed);

    /**
     * One stay at one activity.
     *
     * @param main whether it is in the dossier's own process and not in one that was called
     */
    record Place(String processInstanceId, String model, String activity, String name, boolean human, boolean main) {}

    /** The processes among places. */
    static Set<String> instances(List<Place> places) {
        return places.stream().map(Place::processInstanceId).collect(Collectors.toSet());
    }
}
