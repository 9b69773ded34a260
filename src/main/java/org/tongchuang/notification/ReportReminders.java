package org.tongchuang.notification;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.StageReportDue;
import org.tongchuang.campaign.StageReports;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;

/** Reminds whoever reports for a unit, and tells the office that ordered the report when it stays away. */
@Component
class ReportReminders {

    private static final Set<String> OFFICES = Set.of(Role.CITY_OFFICE, Role.TOWN_OFFICE);

    private final Notifications notifications;
    private final Members members;

    ReportReminders(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    @EventListener
    void remind(StageReportDue due) {
        String link = "/campaigns/" + due.campaignId() + "/reports/" + due.reportId();
        notifications.tell(
                holders(due.unitId(), StageReports.REPORTERS),
                due.unitId(),
                "notification.report." + due.nearness().label(),
                List.of(due.title(), due.dueOn().toString()),
                link);
        if (due.nearness() == StageReportDue.Nearness.PASSED) {
            notifications.tell(
                    holders(due.ownerId(), OFFICES),
                    due.ownerId(),
                    "notification.report.missing",
                    List.of(due.title(), due.dueOn().toString(), due.unitName()),
                    link);
        }
    }

    private List<String> holders(String unitId, Set<String> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> members.holders(unitId, role).stream())
                .map(Holder::memberId)
                .distinct()
                .toList();
    }
}
