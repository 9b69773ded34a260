package org.tongchuang.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** Somebody is back early, or the one who stands in gives it up; it is over at once. */
@Component
public class EndAbsence {

    private final AbsenceMapper mapper;
    private final Absences absences;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndAbsence(
            AbsenceMapper mapper, Absences absences, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.absences = absences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @throws AbsenceMissing if it is none of this actor's business
     * @throws AbsenceOver if it is over already
     */
    @Transactional
    public void end(String id, Actor actor) {
        Absence absence =
                mapper.find(id).filter(one -> absences.concerns(one, actor)).orElseThrow(AbsenceMissing::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (absence.isOver(absences.today())
                || mapper.updateEnded(id, now, actor.memberId(), actor.memberName()) == 0) {
            throw new AbsenceOver(absence.memberName());
        }
        audit.record(Acts.of(actor, absence.unitId(), "absence-ended", NameSubstitute.facts(absence)));
        events.publishEvent(new AbsenceEnded(absence, actor));
    }
}
