package org.tongchuang.campaign;

/**
 * How a waiting dossier stands among those of its own town, where no town may have more than some.
 *
 * @param place by score, the same for equal scores
 * @param left how many more of the town can be listed
 */
public record InTown(String townName, int place, int left) {

    boolean isInside() {
        return place <= left;
    }
}
