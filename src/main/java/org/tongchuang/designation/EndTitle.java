package org.tongchuang.designation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;

/** What the naming office does to a title on its own: start its revocation, or strike it off when the unit is gone. */
@Component
public class EndTitle {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final LaterDossiers later;
    private final Chronicle chronicle;
    private final Clock clock;

    EndTitle(DesignationMapper mapper, Titles titles, LaterDossiers later, Chronicle chronicle, Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.later = later;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    public boolean mayEnd(Designation title, Actor actor) {
        return title.state().isHeld()
                && actor.unitId().equals(title.hostId())
                && (actor.holds(Role.CITY_OFFICE) || actor.holds(Role.CITY_LEADER));
    }

    /** Where the programme has no process for it, a title ends only with its time. */
    public boolean mayRevoke(Designation title, Actor actor) {
        return mayEnd(title, actor) && later.isKnown(title, LaterDossiers.REVOCATION);
    }

    /** Begins a revocation without a re-review (REV-2), as a dossier of its own. */
    @Transactional
    public Dossier startRevocation(String id, Actor actor) {
        Designation title = ending(id, actor);
        if (title.state() == TitleState.REVOKING) {
            throw new RevocationUnderWay(title.number());
        }
        return later.start(title, LaterDossiers.REVOCATION, actor).orElseThrow(() -> new NotRevocable(title.number()));
    }

    /** A merged or abolished community holds no title; it is struck off, not revoked. */
    @Transactional
    public void cancel(String id, String reason, Actor actor) {
        Designation title = ending(id, actor);
        titles.move(title, title.standing().becomes(TitleState.CANCELLED));
        mapper.updateEnded(id, ChinaTime.today(clock), null);
        chronicle.note(title, TitleMoment.CANCELLED, null, reason, null);
    }

    private Designation ending(String id, Actor actor) {
        Designation title = titles.lock(id);
        if (!title.state().isHeld()) {
            throw new TitleOver(title.number());
        }
        if (!mayEnd(title, actor)) {
            throw new NotTheOffice();
        }
        return title;
    }
}
