package org.tongchuang.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/**
 * Which unit stands above which never changes, and every new task asks for it. Names do change: a step that has read the
 * edition of the units goes by it, and everybody else hears a minute later of what another node has renamed.
 */
@Component
class KeptAncestors {

    private static final long KEPT = TimeUnit.MINUTES.toNanos(1);

    private static final int MOST = 10_000;

    private final Map<Place, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Kept> eldest) {
            return size() > MOST;
        }
    });

    /** A unit and the edition in which it was read. */
    record Read(Unit unit, long edition) {}

    Unit above(String unitId, Level level, Supplier<Read> reading) {
        Place place = new Place(unitId, level);
        return Optional.ofNullable(kept.get(place))
                .filter(Kept::isGood)
                .orElseGet(() -> read(place, reading))
                .read()
                .unit();
    }

    /** The running step has read, with something else, which edition the units are in. */
    static void inEdition(long edition) {
        StepMemory.keep(Edition.class, new Edition(edition));
    }

    void forget() {
        kept.clear();
        StepMemory.forget(Edition.class);
    }

    private Kept read(Place place, Supplier<Read> reading) {
        Kept fresh = new Kept(reading.get(), System.nanoTime());
        kept.put(place, fresh);
        return fresh;
    }

    private record Place(String unitId, Level level) {}

    private record Edition(long number) {}

    private record Kept(Read read, long since) {

        boolean isGood() {
            return StepMemory.find(Edition.class, Edition.class)
                    .map(edition -> edition.number() == read.edition())
                    .orElseGet(() -> System.nanoTime() - since < KEPT);
        }
    }
}
