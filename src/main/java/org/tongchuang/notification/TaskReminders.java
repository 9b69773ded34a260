package org.tongchuang.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleHolder;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.Delegation;
import org.tongchuang.worklist.DelegationEnded;
import org.tongchuang.worklist.Delegations;
import org.tongchuang.worklist.DossierHeldUp;
import org.tongchuang.worklist.DossierMoved;
import org.tongchuang.worklist.ExtensionAnswered;
import org.tongchuang.worklist.ExtensionWanted;
import org.tongchuang.worklist.HandInGivenBack;
import org.tongchuang.worklist.SignatureGiven;
import org.tongchuang.worklist.SignatureRequest;
import org.tongchuang.worklist.SignerAsked;
import org.tongchuang.worklist.SignerReleased;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBack;
import org.tongchuang.worklist.TaskDelegated;
import org.tongchuang.worklist.TaskDueToday;
import org.tongchuang.worklist.TaskExtension;
import org.tongchuang.worklist.TaskNearlyDue;
import org.tongchuang.worklist.TaskOverdue;
import org.tongchuang.worklist.TaskPassedOn;
import org.tongchuang.worklist.TaskReturned;
import org.tongchuang.worklist.TaskUrged;
import org.tongchuang.worklist.Transfer;
import org.tongchuang.worklist.Urge;
import org.tongchuang.worklist.UrgeAnswered;

/** Reminds whoever has a task, or may take it, with whoever stands in for him, and after its deadline the head of the unit too. */
@Component
class TaskReminders {

    private static final Map<Level, List<String>> HEADS = Map.of(
            Level.COMMUNITY, List.of(Role.COMMUNITY_HEAD),
            Level.TOWN, List.of(Role.TOWN_DIRECTOR, Role.TOWN_LEADER),
            Level.CITY, List.of(Role.CITY_LEADER));

    private static final Map<Urge.Answer, String> ANSWERS = Map.of(
            Urge.Answer.BY_DATE, "notification.task.promised",
            Urge.Answer.MORE_TIME, "notification.task.needs-time",
            Urge.Answer.NOT_MINE, "notification.task.not-mine");

    private final Notifications notifications;
    private final Members members;
    private final Units units;
    private final Absences absences;
    private final Programmes programmes;
    private final Delegations delegations;

    TaskReminders(
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

    @EventListener
    void remind(TaskNearlyDue due) {
        tell(due.task(), "notification.task.nearly-due", busyWith(due.task()));
    }

    @EventListener
    void remind(TaskDueToday due) {
        tell(due.task(), "notification.task.due-today", busyWith(due.task()));
    }

    @EventListener
    void remind(TaskUrged urged) {
        Task task = urged.task();
        List<String> about = List.of(
                task.name(),
                task.subjectName(),
                task.dossierNumber(),
                urged.by().unitName());
        notifications.tell(List.of(new Told(
                busyWith(task).toList(),
                task.unitId(),
                "notification.task.urged",
                about,
                "/tasks/" + task.id(),
                urged.mailFrom())));
    }

    @EventListener
    void answer(UrgeAnswered answered) {
        String promised =
                answered.promisedOn() == null ? "" : answered.promisedOn().toString();
        tell(
                answered.task(),
                ANSWERS.get(answered.answer()),
                Stream.of(answered.urge().urgedBy()),
                answered.by().memberName(),
                promised);
    }

    /** Each once, however many of the tasks are his. */
    @EventListener
    void tellOfHold(DossierHeldUp held) {
        if (!held.tasks().isEmpty()) {
            Dossier dossier = held.dossier();
            List<String> people =
                    held.tasks().stream().flatMap(this::busyWith).distinct().toList();
            notifications.tell(
                    people,
                    held.tasks().get(0).unitId(),
                    held.resumed() ? "notification.dossier.resumed" : "notification.dossier.held",
                    List.of(
                            dossier.unitName(),
                            dossier.number(),
                            held.hold().untilOn().toString()),
                    "/dossiers/" + dossier.id());
        }
    }

    @EventListener
    void ask(ExtensionWanted wanted) {
        Task task = wanted.task();
        TaskExtension request = wanted.request();
        List<String> people = members.holders(List.of(request.deciderId()), wanted.roles()).stream()
                .map(RoleHolder::memberId)
                .filter(id -> !id.equals(request.askedBy()))
                .toList();
        List<String> about = List.of(
                task.name(),
                task.subjectName(),
                task.dossierNumber(),
                wanted.by().memberName(),
                request.wantedOn().toString());
        notifications.tell(
                people, request.deciderId(), "notification.extension.asked", about, "/extensions/" + request.id());
    }

    @EventListener
    void tellOfExtension(ExtensionAnswered answered) {
        boolean granted = answered.after() != null;
        tell(
                answered.task(),
                granted ? "notification.extension.granted" : "notification.extension.refused",
                Stream.concat(Stream.of(answered.request().askedBy()), inCharge(answered.task())),
                answered.by().memberName(),
                answered.before().toString(),
                granted ? answered.after().toString() : "");
    }

    @EventListener
    void passOn(TaskPassedOn passed) {
        Transfer transfer = passed.transfer();
        tell(passed.task(), "notification.task.passed-to-you", Stream.of(transfer.toMember()), transfer.passedName());
        if (transfer.fromMember() != null && !transfer.fromMember().equals(transfer.passedBy())) {
            tell(
                    passed.task(),
                    "notification.task.passed-from-you",
                    Stream.of(transfer.fromMember()),
                    transfer.passedName(),
                    transfer.toName());
        }
    }

    @EventListener
    void tellOfReturn(TaskReturned returned) {
        Task task = returned.task();
        tell(task, "notification.task.returned", inCharge(task), returned.by().unitName());
    }

    @EventListener
    void tellOfMove(DossierMoved moved) {
        String by = moved.by().unitName();
        moved.closed().forEach(task -> tell(task, "notification.task.moved-away", inCharge(task), by, moved.to()));
        moved.opened().forEach(task -> tell(task, "notification.task.moved-here", inCharge(task), by, moved.from()));
    }

    @EventListener
    void tellOfCorrection(TaskBack back) {
        Task task = back.task();
        tell(task, "notification.task.back", inCharge(task), back.by().unitName());
    }

    @EventListener
    void ask(SignerAsked asked) {
        sign(
                asked.task(),
                asked.request(),
                "notification.signer.asked",
                asked.request().askedName());
    }

    @EventListener
    void release(SignerReleased released) {
        sign(released.task(), released.request(), "notification.signer.released", "");
    }

    @EventListener
    void tellOfSignature(SignatureGiven given) {
        tell(
                given.task(),
                given.agrees() ? "notification.signature.yes" : "notification.signature.no",
                Stream.concat(Stream.of(given.request().askedBy()), inCharge(given.task())),
                given.request().signerName());
    }

    @EventListener
    void tellOfHandIn(HandInGivenBack back) {
        tell(back.task(), "notification.signature.given-back", inCharge(back.task()));
    }

    @EventListener
    void delegate(TaskDelegated delegated) {
        tell(
                delegated.task(),
                "notification.delegation.asked",
                Stream.of(delegated.delegation().delegateId()),
                delegated.by().memberName());
    }

    @EventListener
    void tellOfDelegation(DelegationEnded ended) {
        Task task = ended.task();
        if (ended.how() == Delegation.State.GIVEN_BACK) {
            String by = ended.by().memberName();
            tell(task, "notification.delegation.given-back", inCharge(task), by);
        } else {
            tell(
                    task,
                    "notification.delegation.over",
                    Stream.of(ended.delegation().delegateId()));
        }
    }

    @EventListener
    void escalate(TaskOverdue late) {
        tell(late.task(), "notification.task.overdue", Stream.concat(busyWith(late.task()), heads(late.task())));
    }

    private void tell(Task task, String labelKey, Stream<String> memberIds, String... more) {
        var about = Stream.concat(Stream.of(task.name(), task.subjectName(), task.dossierNumber()), Arrays.stream(more))
                .toList();
        notifications.tell(memberIds.distinct().toList(), task.unitId(), labelKey, about, "/tasks/" + task.id());
    }

    private void sign(Task task, SignatureRequest request, String labelKey, String asker) {
        var about = List.of(task.name(), task.subjectName(), task.dossierNumber(), asker);
        notifications.tell(
                List.of(request.signerId()), request.unitId(), labelKey, about, "/signatures/" + request.id());
    }

    /** Those in charge, and whoever prepares it for them. */
    private Stream<String> busyWith(Task task) {
        return Stream.concat(inCharge(task), delegations.open(task).map(Delegation::delegateId).stream())
                .distinct();
    }

    private Stream<String> inCharge(Task task) {
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

    private Stream<String> heads(Task task) {
        var level = units.get(task.unitId()).level();
        return HEADS.getOrDefault(level, List.of()).stream().flatMap(role -> ids(members.holders(task.unitId(), role)));
    }

    private static Stream<String> ids(Collection<Holder> holders) {
        return holders.stream().map(Holder::memberId);
    }
}
