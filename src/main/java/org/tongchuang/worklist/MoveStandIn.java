package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceMissing;
import org.tongchuang.people.AbsenceOver;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;
import org.tongchuang.people.NotForHim;
import org.tongchuang.people.ReplaceSubstitute;
import org.tongchuang.web.Refusal;

/** Whoever stands in for colleagues leaves or rotates: who takes his work over stands in, if he who hands over may name him. */
@Component
class MoveStandIn {

    private final ReplaceSubstitute replacing;

    MoveStandIn(ReplaceSubstitute replacing) {
        this.replacing = replacing;
    }

    Passing judge(Absence absence, String to, Actor actor) {
        return replacing.against(absence, to, actor).map(MoveStandIn::of).orElse(Passing.PASSED);
    }

    Passing moved(Absence absence, Holder to, Actor actor) {
        Passing possible = judge(absence, to.memberId(), actor);
        if (possible == Passing.PASSED) {
            replacing.replace(absence, to.memberId(), actor);
        }
        return possible;
    }

    private static Passing of(Refusal refusal) {
        if (refusal instanceof AbsenceMissing || refusal instanceof NotForHim) {
            return Passing.NOT_YOURS;
        }
        return refusal instanceof AbsenceOver ? Passing.CHANGED : Passing.NO_COLLEAGUE;
    }
}
