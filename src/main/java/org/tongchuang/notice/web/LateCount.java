package org.tongchuang.notice.web;

import org.springframework.stereotype.Component;
import org.tongchuang.notice.SuperviseTitle;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;

/** How many late objections wait for the office that published the notices. */
@Component
class LateCount implements NavCount {

    private static final int MOST_SHOWN = 99;

    private final SuperviseTitle supervision;
    private final Actors actors;

    LateCount(SuperviseTitle supervision, Actors actors) {
        this.supervision = supervision;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/notices";
    }

    @Override
    public String shownTo(Visitor visitor) {
        boolean handles =
                visitor.roles().contains(Role.CITY_OFFICE) || visitor.roles().contains(Role.CITY_LEADER);
        int count = handles ? supervision.countOpen(actors.current()) : 0;
        if (count > MOST_SHOWN) {
            return MOST_SHOWN + "+";
        }
        return count == 0 ? "" : Integer.toString(count);
    }
}
