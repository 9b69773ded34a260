package org.tongchuang.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.web.StepMemory;

/** The tree of units. Asks nobody's permission; the use cases for administrators do. */
@Component
public class Units {

    private final UnitMapper rows;
    private final KeptAncestors ancestors;

    Units(UnitMapper rows, KeptAncestors ancestors) {
        this.rows = rows;
        this.ancestors = ancestors;
    }

    public Unit get(String id) {
        return find(id).orElseThrow(() -> new UnitMissing(id));
    }

    /** Read once a transaction. */
    public Optional<Unit> find(String id) {
        return StepMemory.find(new Known(id), Unit.class).or(() -> read(id));
    }

    private Optional<Unit> read(String id) {
        Optional<Unit> unit = rows.find(id);
        unit.ifPresent(one -> StepMemory.keep(new Known(id), one));
        return unit;
    }

    /** A unit has another name, or is closed or open again. */
    static void changed(String id) {
        StepMemory.forget(new Known(id));
    }

    /** Codes are unique over all tenants, since dossier numbers are made of them. */
    public Optional<Unit> byCode(String code) {
        return rows.findByCode(code);
    }

    /** The government of that level, or the community or village, which the unit is or lies below. */
    public Unit ancestorAt(String unitId, Level level) {
        return ancestors.above(unitId, level, () -> rows.findGovernmentAbove(unitId, level)
                .orElseThrow(() -> new UnitMissing(unitId + " " + level)));
    }

    /** The running step has read, with something else, which edition the units are in: ancestors kept in it are good. */
    public void inEdition(long edition) {
        KeptAncestors.inEdition(edition);
    }

    /** The unit's ancestors and itself, the root first. */
    public List<Unit> ancestors(String unitId) {
        return rows.listAncestors(unitId);
    }

    /** The active units below a unit, itself left out; of any kind if none is named. */
    public List<Unit> below(String unitId, UnitKind... kinds) {
        return belowPath(get(unitId).path(), kinds);
    }

    /** The same by the unit's path, for whoever knows it. */
    public List<Unit> belowPath(String unitPath, UnitKind... kinds) {
        return rows.listBelow(unitPath, List.of(kinds));
    }

    @Transactional
    public Unit create(NewUnit unit) {
        var id = UUID.randomUUID().toString();
        rows.insert(id, unit);
        var parentPath = unit.parentId() == null ? "/" : get(unit.parentId()).path();
        rows.updatePath(id, parentPath);
        return get(id);
    }

    /** A page of the tree at and below a unit, narrowed by a word of name or code. */
    public List<UnitRow> rows(Unit top, String search, int size, int offset) {
        return rows.listRows(top.path(), search.strip(), size, offset);
    }

    public long countRows(Unit top, String search) {
        return rows.countRows(top.path(), search.strip());
    }

    private record Known(String id) {}
}
