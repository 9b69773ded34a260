package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;

/** Ends the titles whose time is over, each in its own transaction; one that fails is tried again next time. */
@Component
public class SweepLapses {

    private static final Logger LOG = LoggerFactory.getLogger(SweepLapses.class);
    private static final int AT_ONCE = 1000;

    private final DesignationMapper mapper;
    private final Lapses lapses;
    private final Clock clock;

    SweepLapses(DesignationMapper mapper, Lapses lapses, Clock clock) {
        this.mapper = mapper;
        this.lapses = lapses;
        this.clock = clock;
    }

    /**
     * Title by title.
     *
     * @return how many lapsed
     */
    public int sweep() {
        LocalDate today = ChinaTime.today(clock);
        return (int) mapper.listLapsedIds(today, AT_ONCE).stream()
                .filter(id -> lapses(id, today))
                .count();
    }

    private boolean lapses(String id, LocalDate today) {
        try {
            return lapses.lapse(id, today);
        } catch (RuntimeException failure) {
            LOG.error("Title {} did not lapse", id, failure);
            return false;
        }
    }
}
