package org.tongchuang.campaign;

import java.util.Optional;

/**
 * A waiting dossier with its place by score.
 *
 * @param place null where the list doesn't rank
 * @param tied whether another one has the same score
 * @param inTown how it stands in its town; null where the list doesn't ask
 * @param inside whether it lies inside the quota, its town's too, ties at the line included
 * @param hold why it can't move now
 */
public record RankedDossier(
        WaitingDossier dossier, Integer place, boolean tied, InTown inTown, boolean inside, Optional<String> hold) {}
