package org.tongchuang.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.Delegation;
import org.tongchuang.worklist.DelegationEnded;
import org.tongchuang.worklist.GiveSignature;
import org.tongchuang.worklist.HandInGivenBack;
import org.tongchuang.worklist.SignatureGiven;
import org.tongchuang.worklist.SignatureRequest;
import org.tongchuang.worklist.SignerAsked;
import org.tongchuang.worklist.SignerReleased;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskDelegated;
import org.tongchuang.worklist.TaskDueToday;
import org.tongchuang.worklist.TaskNearlyDue;
import org.tongchuang.worklist.TaskOverdue;

/** Tells of those whom somebody asked to sign a task with him, or to prepare it. */
@Component
class HelpMessages {

    private final Notifications notifications;
    private final TaskNews news;
    private final GiveSignature signatures;

    HelpMessages(Notifications notifications, TaskNews news, GiveSignature signatures) {
        this.notifications = notifications;
        this.news = news;
        this.signatures = signatures;
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
    void remind(TaskNearlyDue due) {
        remind(due.task(), "notification.signer.nearly-due");
    }

    @EventListener
    void remind(TaskDueToday due) {
        remind(due.task(), "notification.signer.due-today");
    }

    @EventListener
    void remind(TaskOverdue late) {
        remind(late.task(), "notification.signer.overdue");
    }

    @EventListener
    void tellOfSignature(SignatureGiven given) {
        news.tell(
                given.task(),
                given.agrees() ? "notification.signature.yes" : "notification.signature.no",
                Stream.concat(Stream.of(given.request().askedBy()), news.inCharge(given.task())),
                given.request().signerName());
    }

    @EventListener
    void tellOfHandIn(HandInGivenBack back) {
        news.tell(back.task(), "notification.signature.given-back", news.inCharge(back.task()));
    }

    @EventListener
    void delegate(TaskDelegated delegated) {
        news.tell(
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
            news.tell(task, "notification.delegation.given-back", news.inCharge(task), by);
        } else {
            news.tell(
                    task,
                    "notification.delegation.over",
                    Stream.of(ended.delegation().delegateId()));
        }
    }

    private void remind(Task task, String labelKey) {
        signatures.awaited(task).forEach(request -> sign(task, request, labelKey, ""));
    }

    private void sign(Task task, SignatureRequest request, String labelKey, String asker) {
        var about = List.of(task.name(), task.subjectName(), task.dossierNumber(), asker);
        notifications.tell(
                List.of(request.signerId()), request.unitId(), labelKey, about, "/signatures/" + request.id());
    }
}
