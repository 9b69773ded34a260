package org.tongchuang.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.programme.FolderProposal;
import org.tongchuang.programme.FolderProposed;

/** Tells the other administrators that a programme from outside waits for one of them. */
@Component
class FolderMessages {

    private final Notifications notifications;
    private final Members members;

    FolderMessages(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    @EventListener
    void on(FolderProposed proposed) {
        FolderProposal proposal = proposed.proposal();
        List<String> others = members.holders(proposed.unitId(), Role.UNIT_ADMINISTRATOR).stream()
                .map(Holder::memberId)
                .filter(memberId -> !memberId.equals(proposal.proposedBy()))
                .toList();
        notifications.tell(
                others,
                proposed.unitId(),
                "notification.folder.proposed",
                List.of(proposal.name(), Integer.toString(proposal.versionNo()), proposal.proposedName()),
                "/programmes/external/" + proposal.programmeKey());
    }
}
