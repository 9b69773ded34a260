package org.tongchuang.tracking;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.ChainVerdict;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitMissing;
import org.tongchuang.people.Units;

/** What was done in a unit and those below it, outside dossiers. */
@Component
public class UnitRecords {

    private final ChainMapper chains;
    private final AuditTrail audit;
    private final Units units;
    private final Rights rights;

    UnitRecords(ChainMapper chains, AuditTrail audit, Units units, Rights rights) {
        this.chains = chains;
        this.audit = audit;
        this.units = units;
        this.rights = rights;
    }

    /**
     * The units with a record that the actor may read.
     *
     * @param text part of a unit's name; null for all
     */
    public List<UnitChain> list(String text, Actor actor, int limit, int offset) {
        admit(actor);
        return chains.list(actor.unitPath(), text, limit, offset);
    }

    public int count(String text, Actor actor) {
        admit(actor);
        return chains.count(actor.unitPath(), text);
    }

    /** A unit whose record the actor may read; any other is missing to him. */
    public Unit unit(String unitId, Actor actor) {
        return units.find(unitId)
                .filter(unit -> rights.may(actor, Action.SEE_AUDIT, Subject.of(unit)))
                .orElseThrow(() -> new UnitMissing(unitId));
    }

    public List<AuditEntry> entries(Unit unit, int limit, int offset) {
        return audit.entries(chain(unit), limit, offset);
    }

    public long countEntries(Unit unit) {
        return audit.count(chain(unit));
    }

    /** Proves the unit's record from its first entry on. */
    public ChainVerdict verify(Unit unit) {
        return audit.verify(chain(unit));
    }

    private void admit(Actor actor) {
        if (!rights.may(actor, Action.SEE_AUDIT, Subject.at(actor.unitPath()))) {
            throw new AuditClosed();
        }
    }

    private static String chain(Unit unit) {
        return "unit:" + unit.id();
    }
}
