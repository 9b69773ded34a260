package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;

/**
 * Starts the re-reviews that have come due. No process waits for years: a fresh dossier begins from the title, one for
 * each, because a title that has been swept is active no more.
 */
@Component
public class SweepReReviews {

    private static final Logger LOG = LoggerFactory.getLogger(SweepReReviews.class);
    private static final int AT_ONCE = 1000;

    private final DesignationMapper mapper;
    private final StartReReview starter;
    private final Clock clock;

    SweepReReviews(DesignationMapper mapper, StartReReview starter, Clock clock) {
        this.mapper = mapper;
        this.starter = starter;
        this.clock = clock;
    }

    /**
     * Title by title, each in its own transaction; one that fails doesn't hold the others and is tried again next time.
     *
     * @return how many re-reviews began
     */
    public int sweep() {
        LocalDate today = ChinaTime.today(clock);
        return (int) mapper.listDueIds(today, AT_ONCE).stream()
                .filter(id -> begins(id, today))
                .count();
    }

    private boolean begins(String id, LocalDate today) {
        try {
            return starter.start(id, today);
        } catch (RuntimeException failure) {
            LOG.error("The re-review of title {} did not begin", id, failure);
            return false;
        }
    }
}
