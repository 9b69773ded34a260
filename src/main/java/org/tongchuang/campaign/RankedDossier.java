package org.tongchuang.campaign;

import java.util.Optional;

/**
 * A waiting dossier with its place by score.
 *
 * @param place null where the list doesn't rank
 * @param tied whether another one has the same score
 * @param inside whether it lies inside the quota, ties at the line included
 * @param hold why it can't move now
 */
public record RankedDossier(
        WaitingDossier dossier, Integer place, boolean tied, boolean inside, Optional<String> hold) {}
