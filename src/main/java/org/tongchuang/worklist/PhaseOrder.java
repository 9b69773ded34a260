package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** The phases of all programmes in one order, in which each programme's own come as they do in it, as far as two agree. */
@Component
class PhaseOrder {

    /** A new version of a programme is in the order this much later at the most; no list asks for it each time. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Programmes programmes;
    private final Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, List.of());

    PhaseOrder(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Their keys, if rows are to come in that order; otherwise none. */
    List<String> keys(WorklistOrder order) {
        return order.has(WorklistOrder.Column.PHASE) ? keys() : List.of();
    }

    private List<String> keys() {
        Known last = known;
        Instant now = clock.instant();
        if (!last.isOf(now)) {
            last = new Known(now, read());
            known = last;
        }
        return last.keys();
    }

    private List<String> read() {
        return merged(programmes.all().stream()
                .map(ProgrammeVersion::manifest)
                .map(manifest ->
                        manifest.phases().stream().map(Manifest.Phase::key).toList())
                .toList());
    }

    /** A phase that isn't there yet goes in right behind the one that comes before it in its own programme. */
    static List<String> merged(List<List<String>> each) {
        List<String> all = new ArrayList<>();
        for (List<String> one : each) {
            int place = 0;
            for (String phase : one) {
                int known = all.indexOf(phase);
                if (known < 0) {
                    all.add(place, phase);
                }
                place = Math.max(place, (known < 0 ? place : known) + 1);
            }
        }
        return all;
    }

    private record Known(Instant readAt, List<String> keys) {

        boolean isOf(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
        }
    }
}
