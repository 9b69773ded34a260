package org.tongchuang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Places by score: equal scores share a place, and the quota's line falls behind all that share the last one. */
final class Ranking {

    private final List<WaitingDossier> sorted;

    /**
     * Ranks what one list point holds.
     *
     * @param sorted best score first, those without a score last
     */
    Ranking(List<WaitingDossier> sorted) {
        this.sorted = sorted;
    }

    List<RankedDossier> inside(
            int quotaLeft, Map<String, InTown> inTowns, Function<WaitingDossier, Optional<String>> hold) {
        List<RankedDossier> ranked = new ArrayList<>();
        for (WaitingDossier dossier : sorted) {
            Integer place = place(dossier);
            InTown inTown = inTowns.get(dossier.id());
            boolean inside = (place == null || place <= quotaLeft) && (inTown == null || inTown.isInside());
            ranked.add(new RankedDossier(dossier, place, isTied(dossier), inTown, inside, hold.apply(dossier)));
        }
        return ranked;
    }

    private Integer place(WaitingDossier dossier) {
        Long score = dossier.scoreHundredths();
        return score == null
                ? null
                : 1 + (int) scores().stream().filter(other -> other > score).count();
    }

    private boolean isTied(WaitingDossier dossier) {
        Long score = dossier.scoreHundredths();
        return score != null && scores().stream().filter(score::equals).count() > 1;
    }

    private List<Long> scores() {
        return sorted.stream()
                .map(WaitingDossier::scoreHundredths)
                .filter(score -> score != null)
                .toList();
    }
}
