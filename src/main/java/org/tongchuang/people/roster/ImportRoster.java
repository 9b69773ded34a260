package org.tongchuang.people.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Administration;
import org.tongchuang.people.Units;
import org.tongchuang.sheet.SheetRefused;
import org.tongchuang.sheet.Uploads;

/** An administrator uploads a roster, looks at what it would change, and takes it: all of it that can be, or nothing. */
@Component
public class ImportRoster {

    /** Hashing first passwords takes its time on purpose. */
    static final int MOST_NEW_MEMBERS = 200;

    private final ReadRoster reader;
    private final Uploads uploads;
    private final PlanUnits planUnits;
    private final PlanMembers planMembers;
    private final Units units;
    private final Administration administration;
    private final AuditTrail audit;

    ImportRoster(
            ReadRoster reader,
            Uploads uploads,
            PlanUnits planUnits,
            PlanMembers planMembers,
            Units units,
            Administration administration,
            AuditTrail audit) {
        this.reader = reader;
        this.uploads = uploads;
        this.planUnits = planUnits;
        this.planMembers = planMembers;
        this.units = units;
        this.administration = administration;
        this.audit = audit;
    }

    /** Keeps a file that can be read until it is taken; an earlier one of the same administrator goes. */
    @Transactional
    public String upload(Actor actor, byte[] file) {
        administration.unit(actor, actor.unitId());
        reader.read(file);
        return uploads.keep(place(actor), file);
    }

    @Transactional(readOnly = true)
    public RosterPlan preview(Actor actor, String id) {
        administration.unit(actor, actor.unitId());
        return plan(actor, reader.read(uploads.get(place(actor), id)));
    }

    /** Does what the preview said, or nothing if something has changed since. Answers the slips of the new members. */
    @Transactional
    public List<Slip> take(Actor actor, String id, String digest, String reason) {
        var plan = preview(actor, id);
        if (!plan.digest().equals(digest)) {
            throw new RosterChanged();
        }
        var taking = new Taking(actor, reason);
        plan.carryOut(taking);
        uploads.drop(place(actor), id);
        var facts = Map.of(
                "created", String.valueOf(plan.count(Verdict.NEW)),
                "changed", String.valueOf(plan.count(Verdict.CHANGED)));
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "roster-taken",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
        return taking.slips();
    }

    private static Uploads.Place place(Actor actor) {
        return new Uploads.Place(actor.memberId(), actor.unitId(), "roster");
    }

    private RosterPlan plan(Actor actor, List<RosterRow> rows) {
        var plan = new RosterPlan();
        var places = new Places(units, actor);
        var seenUnits = new HashSet<String>();
        var seenMembers = new HashSet<String>();
        for (var row : rows) {
            switch (row.sheet()) {
                case UNITS -> planUnits.plan(row, places, seenUnits, plan);
                case MEMBERS -> planMembers.plan(actor, row, places, seenMembers, plan);
            }
        }
        if (plan.rows().stream()
                        .filter(row -> row.sheet().equals("MEMBERS") && row.verdict() == Verdict.NEW)
                        .count()
                > MOST_NEW_MEMBERS) {
            throw new SheetRefused("too-many-members", MOST_NEW_MEMBERS);
        }
        return plan;
    }
}
