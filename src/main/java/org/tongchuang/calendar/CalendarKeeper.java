package org.tongchuang.calendar;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Who may change a unit's calendar, and how it is written down. */
@Component
class CalendarKeeper {

    private final Rights rights;

    CalendarKeeper(Rights rights) {
        this.rights = rights;
    }

    boolean may(Actor actor) {
        return rights.may(actor, Action.MANAGE_CALENDAR, Subject.at(actor.unitPath()));
    }

    void demand(Actor actor) {
        if (!may(actor)) {
            throw new NotKeeper(actor.unitName());
        }
    }

    Act act(Actor actor, String verb, Map<String, String> facts) {
        return new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts);
    }
}
