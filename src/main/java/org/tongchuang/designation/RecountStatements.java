package org.tongchuang.designation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.CalendarChanged;

/** A day became free or a work day: communities that may still answer a revocation have until when the new calendar says. */
@Component
class RecountStatements {

    private final OrderMapper mapper;
    private final Titles titles;
    private final Revocations revocations;

    RecountStatements(OrderMapper mapper, Titles titles, Revocations revocations) {
        this.mapper = mapper;
        this.titles = titles;
        this.revocations = revocations;
    }

    /** The timer follows by itself, and is what gets written down. */
    @EventListener
    void recount(CalendarChanged change) {
        mapper.listHeardFrom(change.unitPath(), change.from()).forEach(this::recount);
    }

    private void recount(Revocation revocation) {
        Designation title = titles.seenAbout(revocation.dossierId());
        LocalDate due = revocations.statementDueOn(title, revocation.toldOn());
        if (!due.equals(revocation.statementDueOn())) {
            mapper.updateStatementDue(revocation.id(), revocation.statementDueOn(), due);
        }
    }
}
