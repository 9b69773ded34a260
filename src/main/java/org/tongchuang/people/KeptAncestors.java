package org.tongchuang.people;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Which unit stands above which never changes, and every new task asks for it. Names do change: what another node has
 * renamed is heard of a minute later.
 */
@Component
class KeptAncestors {

    private static final long KEPT = TimeUnit.MINUTES.toNanos(1);

    private final Map<Place, Unit> kept = new ConcurrentHashMap<>();
    private volatile long since = System.nanoTime();

    Unit above(String unitId, Level level, Supplier<Unit> reading) {
        if (System.nanoTime() - since > KEPT) {
            forget();
        }
        return kept.computeIfAbsent(new Place(unitId, level), place -> reading.get());
    }

    void forget() {
        kept.clear();
        since = System.nanoTime();
    }

    private record Place(String unitId, Level level) {}
}
