package org.tongchuang.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds where most answers with the same mark came within a span of time. */
final class BusiestMinutes {

    private BusiestMinutes() {}

    /**
     * The most of one mark.
     *
     * @param traces in the order of their times
     * @param least fewer aren't worth a word
     */
    static Optional<Suspicion> of(
            Suspicion.Kind kind, List<Trace> traces, Function<Trace, String> mark, Duration span, int least) {
        Map<String, Deque<Instant>> recent = new HashMap<>();
        Suspicion most = new Suspicion(kind, least - 1, Instant.EPOCH, Instant.EPOCH);
        for (Trace trace : traces) {
            Deque<Instant> same = recent.computeIfAbsent(mark.apply(trace), key -> new ArrayDeque<>());
            same.addLast(trace.answeredAt());
            while (!same.getFirst().plus(span).isAfter(trace.answeredAt())) {
                same.removeFirst();
            }
            if (same.size() > most.answers()) {
                most = new Suspicion(kind, same.size(), same.getFirst(), trace.answeredAt());
            }
        }
        return Optional.of(most).filter(found -> found.answers() >= least);
    }
}
