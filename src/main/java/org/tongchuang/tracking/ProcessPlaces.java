package org.tongchuang.tracking;

import java.util.List;
import java.util.Set;

/** Where a dossier's process stands; the engine knows. */
public interface ProcessPlaces {

    /** The dossier's own model first, then the models it called, each once. */
    List<Place> of(String processInstanceId);

    /**
     * One model on the way.
     *
     * @param model the key of the model
     * @param here the activities that are going on
     * @param done the activities that are over and not going on again
     */
    record Place(String model, Set<String> here, Set<String> done) {}
}
