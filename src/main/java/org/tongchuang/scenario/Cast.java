package org.tongchuang.scenario;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.worklist.Task;

/**
 * Who plays: the first who holds a role in the community of the dossier, or in the unit of that level above it; of a town's
 * dossier, in its first community.
 */
@Component
class Cast {

    private final Dossiers dossiers;
    private final Units units;
    private final Members members;
    private final Actors actors;

    Cast(Dossiers dossiers, Units units, Members members, Actors actors) {
        this.dossiers = dossiers;
        this.units = units;
        this.members = members;
        this.actors = actors;
    }

    Actor holder(Story story, String role) {
        return first(unit(dossiers.get(story.dossierId()), role), role);
    }

    /** The first department of the dossier's unit. */
    String department(Story story) {
        return units.below(dossiers.get(story.dossierId()).unitId(), UnitKind.DEPARTMENT).stream()
                .findFirst()
                .map(Unit::id)
                .orElseThrow(() -> new ScenarioFailed("The unit has no department", "scenario.failed.no-department"));
    }

    private Actor first(String unitId, String role) {
        return members.holders(unitId, role).stream()
                .findFirst()
                .map(holder -> actors.of(holder.memberId(), unitId))
                .orElseThrow(() -> new ScenarioFailed("Nobody holds " + role, "scenario.failed.nobody", role));
    }

    /** The one whom the process has chosen for the task, or who holds its role in its unit. */
    Actor doer(Task task) {
        return task.assigneeId() == null
                ? first(task.unitId(), task.candidateRole())
                : actors.of(task.assigneeId(), task.unitId());
    }

    private String unit(Dossier dossier, String role) {
        Unit own = units.get(dossier.unitId());
        if (Role.level(role) != Level.COMMUNITY) {
            return units.ancestorAt(own.id(), Role.level(role)).id();
        }
        return own.level() == Level.COMMUNITY
                ? own.id()
                : units.below(own.id(), UnitKind.COMMUNITY, UnitKind.VILLAGE)
                        .get(0)
                        .id();
    }
}
