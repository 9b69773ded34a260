package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;

/** Titles that end by themselves because nobody re-assessed them in time, or a newer one took their place (VAL-2). */
@Component
class Lapses {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final LaterDossiers later;
    private final Chronicle chronicle;
    private final Clock clock;

    Lapses(DesignationMapper mapper, Titles titles, LaterDossiers later, Chronicle chronicle, Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.later = later;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * The title lapses, unless somebody has renewed or ended it meanwhile. While faults are put right or a revocation is
     * under way, that comes to its end first.
     */
    @Transactional
    public boolean lapse(String id, LocalDate today) {
        Designation title = titles.lock(id);
        if (!title.isLapsing() || !title.state().mayLapse() || title.dueOn().isAfter(today)) {
            return false;
        }
        end(title, "");
        return true;
    }

    /** The community was named anew: what it held of the same title until now is over. */
    void replace(Designation newer) {
        mapper.listHeldIds(newer.unitId(), newer.programmeKey()).stream()
                .filter(id -> !id.equals(newer.id()))
                .map(titles::lock)
                .forEach(older -> end(older, newer.number()));
    }

    private void end(Designation title, String detail) {
        titles.move(title, title.standing().becomes(TitleState.EXPIRED));
        mapper.updateEnded(title.id(), ChinaTime.today(clock), null);
        chronicle.note(title, TitleMoment.EXPIRED, null, detail, null);
        later.stopReReview(title);
    }
}
