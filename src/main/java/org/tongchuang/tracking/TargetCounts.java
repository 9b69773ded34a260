package org.tongchuang.tracking;

import java.util.List;
import org.tongchuang.programme.Manifest.OutOf;
import org.tongchuang.programme.Manifest.Target;

/**
 * What the targets of a campaign are counted from.
 *
 * @param communities all of the towns that have joined, whether they take part or not
 * @param outcomes how many dossiers ended how
 */
record TargetCounts(int communities, List<OutcomeCount> outcomes) {

    /**
     * How many dossiers ended in one way.
     *
     * @param outcome null for those that still run
     */
    record OutcomeCount(String outcome, int dossiers) {}

    TargetShare of(String name, Target target) {
        return new TargetShare(name, reached(target), base(target.outOf()), target.percent());
    }

    private int reached(Target target) {
        return outcomes.stream()
                .filter(one -> one.outcome() != null && target.outcomes().contains(one.outcome()))
                .mapToInt(OutcomeCount::dossiers)
                .sum();
    }

    private int base(OutOf base) {
        return base == OutOf.ALL
                ? communities
                : outcomes.stream().mapToInt(OutcomeCount::dossiers).sum();
    }
}
