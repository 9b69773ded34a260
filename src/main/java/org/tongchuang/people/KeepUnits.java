package org.tongchuang.people;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** An administrator creates, renames, closes and reopens units at and below the own one. */
@Component
public class KeepUnits {

    private final Administration administration;
    private final Units units;
    private final UnitMapper rows;
    private final KeptAncestors ancestors;
    private final AuditTrail audit;

    KeepUnits(Administration administration, Units units, UnitMapper rows, KeptAncestors ancestors, AuditTrail audit) {
        this.administration = administration;
        this.units = units;
        this.rows = rows;
        this.ancestors = ancestors;
        this.audit = audit;
    }

    @Transactional
    public Unit create(Actor actor, NewUnit unit) {
        var parent = administration.unit(actor, unit.parentId());
        if (!unit.fitsBelow(parent)) {
            throw new UnitMisplaced(parent.name());
        }
        if (units.byCode(unit.code()).isPresent()) {
            throw new CodeTaken(unit.code());
        }
        var created = units.create(unit);
        record(actor, created, "unit-created");
        return created;
    }

    @Transactional
    public void rename(Actor actor, String unitId, String name, String nameEn) {
        var unit = administration.unit(actor, unitId);
        rows.updateEdition();
        rows.updateName(unitId, name, nameEn);
        Units.changed(unitId);
        ancestors.forget();
        audit.record(Acts.of(actor, unitId, "unit-renamed", Map.of("old", unit.name(), "unit", name)));
    }

    @Transactional
    public void close(Actor actor, String unitId) {
        var unit = administration.unit(actor, unitId);
        if (unitId.equals(actor.unitId()) || rows.countInUse(unit.path()) > 0) {
            throw new UnitInUse(unit.name());
        }
        rows.updateEdition();
        if (rows.updateActive(unitId, false) == 1) {
            Units.changed(unitId);
            record(actor, unit, "unit-closed");
        }
    }

    @Transactional
    public void reopen(Actor actor, String unitId) {
        var unit = administration.unit(actor, unitId);
        rows.updateEdition();
        if (rows.updateActive(unitId, true) == 1) {
            Units.changed(unitId);
            record(actor, unit, "unit-reopened");
        }
    }

    private void record(Actor actor, Unit unit, String verb) {
        audit.record(Acts.of(actor, unit.id(), verb, Map.of("unit", unit.name())));
    }
}
