package org.tongchuang.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.Delegation;
import org.tongchuang.worklist.Delegations;
import org.tongchuang.worklist.Task;

/** Messages about a task, and whom it concerns. */
@Component
class TaskNews {

    private static final Map<Level, List<String>> HEADS = Map.of(
            Level.COMMUNITY, List.of(Role.COMMUNITY_HEAD),
            Level.TOWN, List.of(Role.TOWN_DIRECTOR, Role.TOWN_LEADER),
            Level.CITY, List.of(Role.CITY_LEADER));

    private final Notifications notifications;
    private final Members members;
    private final Units units;
    private final Absences absences;
    private final Programmes programmes;
    private final Delegations delegations;

    TaskNews(
            Notifications notifications,
            Members members,
            Units units,
            Absences absences,
            Programmes programmes,
            Delegations delegations) {
        this.notifications = notifications;
        this.members = members;
        this.units = units;
        this.absences = absences;
        this.programmes = programmes;
        this.delegations = delegations;
    }

    /** Tells them of a task, with a link to it; the label gets task, subject and number before the rest. */
    void tell(Task task, String labelKey, Stream<String> memberIds, String... more) {
        var about = Stream.concat(Stream.of(task.name(), task.subjectName(), task.dossierNumber()), Arrays.stream(more))
                .toList();
        notifications.tell(memberIds.distinct().toList(), task.unitId(), labelKey, about, "/tasks/" + task.id());
    }

    /** Those in charge, and whoever prepares it for them. */
    Stream<String> busyWith(Task task) {
        return Stream.concat(inCharge(task), delegations.open(task).map(Delegation::delegateId).stream())
                .distinct();
    }

    /** Who has it or may take it, with whoever stands in for them. */
    Stream<String> inCharge(Task task) {
        if (task.candidateRole().isEmpty()) {
            return Stream.of(task.assigneeId());
        }
        List<String> ids = task.assigneeId() == null
                ? ids(members.holders(task.unitId(), task.candidateRole())).toList()
                : List.of(task.assigneeId());
        return absences
                .withSubstitutes(ids, task.unitId(), () -> programmes
                        .get(task.programmeVersionId())
                        .key())
                .stream();
    }

    /** The heads of its unit. */
    Stream<String> heads(Task task) {
        var level = units.get(task.unitId()).level();
        return HEADS.getOrDefault(level, List.of()).stream().flatMap(role -> ids(members.holders(task.unitId(), role)));
    }

    private static Stream<String> ids(Collection<Holder> holders) {
        return holders.stream().map(Holder::memberId);
    }
}
