package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;

/** The re-review of a title that was started for it. */
@Component
public class ReReviews {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final Chronicle chronicle;
    private final Clock clock;

    ReReviews(DesignationMapper mapper, Titles titles, Chronicle chronicle, Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Why a title is kept. */
    public enum Basis {
        RE_REVIEW,
        RECTIFIED,
        REVOCATION_DROPPED
    }

    void list(String dossierId) {
        chronicle.note(titles.about(dossierId), TitleMoment.RE_REVIEW_LISTED, dossierId);
    }

    @Transactional
    public void open(String dossierId) {
        Designation title = titles.about(dossierId);
        titles.move(title, title.standing().becomes(TitleState.RE_REVIEWING));
        chronicle.note(title, TitleMoment.RE_REVIEW_OPENED, dossierId);
    }

    /** The title is kept; after a review its next cycle begins. */
    @Transactional
    public void confirm(String dossierId, Basis basis) {
        Designation title = titles.about(dossierId);
        switch (basis) {
            case RE_REVIEW -> keep(title, TitleMoment.RE_REVIEW_PASSED, dossierId);
            case RECTIFIED -> keep(title, TitleMoment.RECTIFIED, dossierId);
            case REVOCATION_DROPPED -> drop(title, dossierId);
        }
    }

    /** A title that was over before its review was comes back no more. */
    private void keep(Designation title, TitleMoment moment, String dossierId) {
        if (!title.state().isHeld()) {
            return;
        }
        titles.move(title, title.standing().becomes(TitleState.ACTIVE));
        renew(title);
        chronicle.note(title, moment, dossierId);
    }

    /** Dropped at the end of a re-review it keeps the title for another cycle; dropped otherwise it changes nothing. */
    private void drop(Designation title, String dossierId) {
        Standing after = title.standing().dropped();
        titles.move(title, after);
        if (after.state() == TitleState.ACTIVE) {
            renew(title);
        }
        chronicle.note(title, TitleMoment.REVOCATION_DROPPED, dossierId);
    }

    private void renew(Designation title) {
        LocalDate today = ChinaTime.today(clock);
        if (!title.reviewOn().isAfter(today)) {
            LocalDate next = title.validity().dueAfter(title.dueOn(), today);
            mapper.updateDue(title.id(), next, title.validity().reviewFrom(next));
        }
    }
}
