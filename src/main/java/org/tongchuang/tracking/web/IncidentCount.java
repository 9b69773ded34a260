package org.tongchuang.tracking.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.tracking.Incidents;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;

/** How many steps wait for an administrator. */
@Component
class IncidentCount implements NavCount {

    private static final int MOST_SHOWN = 99;

    private final Incidents incidents;
    private final Actors actors;

    IncidentCount(Incidents incidents, Actors actors) {
        this.incidents = incidents;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/incidents";
    }

    @Override
    public String shownTo(Visitor visitor) {
        int count = visitor.roles().contains(Role.UNIT_ADMINISTRATOR) ? incidents.count(actors.current()) : 0;
        if (count > MOST_SHOWN) {
            return MOST_SHOWN + "+";
        }
        return count == 0 ? "" : Integer.toString(count);
    }
}
