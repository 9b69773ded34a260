package org.tongchuang.assessment;

import java.util.List;
import java.util.Map;
import org.tongchuang.standard.Indicator;

/** What a sheet still lacks before it can be handed in. */
public record Gaps(List<Indicator> unjudged, List<Indicator> unexplained) {

    static Gaps of(SheetTask task, Map<String, Entry> entries) {
        return new Gaps(
                task.rows().stream()
                        .filter(row -> !row.isBonus() && !verdict(row, entries).given())
                        .toList(),
                task.rows().stream()
                        .filter(row -> needsReason(row, task.agreement(), verdict(row, entries)))
                        .filter(row -> !entry(row, entries).isSaid())
                        .toList());
    }

    public boolean none() {
        return unjudged.isEmpty() && unexplained.isEmpty();
    }

    public int count() {
        return unjudged.size() + unexplained.size();
    }

    /** Less than the best says why; what a panel agrees on always does. */
    private static boolean needsReason(Indicator row, boolean agreement, Verdict verdict) {
        if (!verdict.given()) {
            return false;
        }
        boolean reduced = row.type() == Indicator.Type.SCORE && verdict.hundredths() < row.maxHundredths();
        boolean failedGate = row.isYesOrNo() && verdict.failed();
        return agreement || reduced || failedGate || verdict.notApplicable();
    }

    private static Verdict verdict(Indicator row, Map<String, Entry> entries) {
        return Verdict.of(row, entry(row, entries));
    }

    private static Entry entry(Indicator row, Map<String, Entry> entries) {
        return entries.getOrDefault(row.code(), Entry.EMPTY);
    }
}
