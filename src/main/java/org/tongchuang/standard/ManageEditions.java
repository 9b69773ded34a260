package org.tongchuang.standard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** The editions as those see them who keep them, and what every deed on one asks before and writes down after. */
@Component
public class ManageEditions {

    /** Those whose campaigns go by an edition of their own. */
    private static final Set<Level> HOSTS = Set.of(Level.PROVINCE, Level.CITY, Level.DISTRICT);

    private final EditionMapper mapper;
    private final Rights rights;
    private final AuditTrail audit;

    ManageEditions(EditionMapper mapper, Rights rights, AuditTrail audit) {
        this.mapper = mapper;
        this.rights = rights;
        this.audit = audit;
    }

    /** All that the actor's campaigns could have gone by, newest first within each standard. */
    public List<StandardEdition> list(Actor actor) {
        admit(actor);
        return mapper.listOpenTo(actor.unitPath());
    }

    public StandardEdition see(String id, Actor actor) {
        admit(actor);
        return mapper.find(id)
                .filter(edition -> actor.unitPath().startsWith(edition.unitPath()))
                .orElseThrow(() -> new EditionMissing(id));
    }

    public String body(StandardEdition edition) {
        return mapper.findBody(edition.id()).orElseThrow();
    }

    public Comparison compare(String before, String after, Actor actor) {
        return Comparison.of(body(see(before, actor)), body(see(after, actor)));
    }

    /** The other editions of the same standard. */
    public List<StandardEdition> others(StandardEdition edition, Actor actor) {
        return list(actor).stream()
                .filter(each -> each.programmeKey().equals(edition.programmeKey())
                        && each.code().equals(edition.code())
                        && !each.id().equals(edition.id()))
                .toList();
    }

    public boolean mayImport(Actor actor) {
        return mayManage(actor) && HOSTS.contains(actor.unitLevel());
    }

    /** Whether this actor may settle a proposed edition: it is the unit's own. */
    public boolean maySettle(StandardEdition edition, Actor actor) {
        return edition.state() == StandardEdition.State.PROPOSED
                && mayImport(actor)
                && edition.unitPath().equals(actor.unitPath());
    }

    void demandImport(Actor actor) {
        if (!mayImport(actor)) {
            throw new EditionsClosed();
        }
    }

    void record(Actor actor, String verb, StandardEdition edition) {
        audit.record(new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("standard", edition.name(), "edition", edition.label(), "code", edition.code())));
    }

    private void admit(Actor actor) {
        if (!mayManage(actor)) {
            throw new EditionsClosed();
        }
    }

    private boolean mayManage(Actor actor) {
        return rights.may(actor, Action.MANAGE_STANDARDS, Subject.at(actor.unitPath()));
    }
}
