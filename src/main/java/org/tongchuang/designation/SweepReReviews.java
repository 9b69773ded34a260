package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.web.WholeStep;

/**
 * Starts the re-reviews that have come due. No process waits for years: a fresh dossier begins from the title, one for
 * each, because a title that has been swept is active no more.
 */
@Component
public class SweepReReviews {

    private static final Logger LOG = LoggerFactory.getLogger(SweepReReviews.class);
    private static final int AT_ONCE = 1000;

    private final DesignationMapper mapper;
    private final Titles titles;
    private final LaterDossiers later;
    private final Chronicle chronicle;
    private final WholeStep steps;
    private final Clock clock;

    SweepReReviews(
            DesignationMapper mapper,
            Titles titles,
            LaterDossiers later,
            Chronicle chronicle,
            WholeStep steps,
            Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.later = later;
        this.chronicle = chronicle;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Title by title, each in its own transaction; one that fails doesn't hold the others.
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
            return steps.run(() -> start(id, today));
        } catch (RuntimeException failure) {
            LOG.error("The re-review of title {} did not begin", id, failure);
            return false;
        }
    }

    private boolean start(String id, LocalDate today) {
        Designation title = titles.lock(id);
        if (title.state() != TitleState.ACTIVE || title.dueOn().isAfter(today)) {
            return false;
        }
        var dossier = later.start(title, LaterDossiers.RE_REVIEW);
        if (dossier.isEmpty()) {
            return false;
        }
        titles.move(title, title.standing().becomes(TitleState.RE_REVIEW_DUE));
        chronicle.note(
                title,
                TitleMoment.RE_REVIEW_DUE,
                dossier.get().id(),
                dossier.get().number(),
                null);
        return true;
    }
}
