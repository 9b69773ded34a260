package org.tongchuang.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The calendars that this node has read last, each with the edition that it was read after. They are worth something only
 * to a step that has read the edition itself and found the same one.
 */
@Component
class KeptCalendars {

    private static final int MOST = 1_000;

    private final Map<String, Kept> byPath = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<WorkCalendar> find(String unitPath, long edition) {
        return Optional.ofNullable(byPath.get(unitPath))
                .filter(kept -> kept.edition() == edition)
                .map(Kept::calendar);
    }

    synchronized void keep(String unitPath, long edition, WorkCalendar calendar) {
        byPath.put(unitPath, new Kept(edition, calendar));
    }

    private record Kept(long edition, WorkCalendar calendar) {}
}
