package org.tongchuang.worklist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.MemberRow;
import org.tongchuang.people.Members;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;

/** What every form may ask about its dossier: the community, its members, the round, the plan, and what was returned last. */
@Component
class DossierFacts implements KnownFacts {

    private static final String POINTS = "points";
    private static final String MEMBERS = "unitMembers";
    private static final String RETURNED = "returnPoints";
    private static final String DEPARTMENTS = "departments";
    private static final String COMMUNITIES = "communities";
    private static final String PLAN = "planKey";

    private final Dossiers dossiers;
    private final Submissions submissions;
    private final Units units;
    private final Members members;

    DossierFacts(Dossiers dossiers, Submissions submissions, Units units, Members members) {
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.units = units;
        this.members = members;
    }

    @Override
    public Set<String> names() {
        return Set.of("communityName", "round", MEMBERS, RETURNED, DEPARTMENTS, COMMUNITIES, PLAN);
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("communityName", task.subjectName());
        facts.put("round", (long) task.round());
        if (asked.contains(PLAN)) {
            facts.put(PLAN, task.part());
        }
        if (asked.contains(MEMBERS)) {
            facts.put(MEMBERS, unitMembers(task.subjectId()));
        }
        if (asked.contains(RETURNED)) {
            facts.put(RETURNED, returnPoints(task.dossierId()));
        }
        if (asked.contains(DEPARTMENTS)) {
            facts.put(DEPARTMENTS, unitsBelow(task, UnitKind.DEPARTMENT));
        }
        if (asked.contains(COMMUNITIES)) {
            facts.put(COMMUNITIES, unitsBelow(task, UnitKind.COMMUNITY, UnitKind.VILLAGE));
        }
        return facts;
    }

    private List<Map<String, String>> unitsBelow(Task task, UnitKind... kinds) {
        return units.belowPath(dossiers.get(task.dossierId()).unitPath(), kinds).stream()
                .map(unit -> Map.of("value", unit.id(), "label", unit.name()))
                .toList();
    }

    private List<Map<String, String>> unitMembers(String unitId) {
        return members.of(unitId).stream()
                .filter(MemberRow::enabled)
                .map(member -> Map.of("value", member.id(), "label", member.name()))
                .toList();
    }

    /** The points of the newest return, until the step that returned says something newer. */
    private Object returnPoints(String dossierId) {
        Map<String, Submission> latest = new LinkedHashMap<>();
        submissions.list(dossierId).forEach(one -> latest.put(one.step(), one));
        return latest.values().stream()
                .sorted(Comparator.comparingInt(Submission::version).reversed())
                .map(one -> submissions.answers(one).get(POINTS))
                .filter(points -> points instanceof List<?> list && !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
