package org.tongchuang.people;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.web.Refusal;

/** Whoever stands in for a colleague leaves; another one does from today on, if the actor may name him. */
@Component
public class ReplaceSubstitute {

    private final NameSubstitute naming;
    private final EndAbsence ending;
    private final Absences absences;

    ReplaceSubstitute(NameSubstitute naming, EndAbsence ending, Absences absences) {
        this.naming = naming;
        this.ending = ending;
        this.absences = absences;
    }

    /** Why the other one can't stand in instead, if he can't: as if he were named anew. */
    public Optional<Refusal> against(Absence absence, String substituteId, Actor actor) {
        if (absence.isOver(absences.today())) {
            return Optional.of(new AbsenceOver(absence.memberName()));
        }
        try {
            naming.checked(rest(absence, substituteId), absence.id(), actor);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * Ends the one and names the other for what is left of it.
     *
     * @throws AbsenceOver if it is over already
     * @throws Refusal as {@link NameSubstitute#name} does
     */
    @Transactional
    public Absence replace(Absence absence, String substituteId, Actor actor) {
        ending.end(absence.id(), actor);
        return naming.name(rest(absence, substituteId), actor);
    }

    private AbsenceWish rest(Absence absence, String substituteId) {
        LocalDate today = absences.today();
        return new AbsenceWish(
                absence.memberId(),
                absence.unitId(),
                substituteId,
                absence.programmeKey(),
                absence.firstDay().isBefore(today) ? today : absence.firstDay(),
                absence.lastDay(),
                absence.reason());
    }
}
