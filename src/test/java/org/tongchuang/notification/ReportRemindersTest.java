package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.campaign.StageReportDue;
import org.tongchuang.campaign.StageReportDue.Nearness;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ReportRemindersTest {

    @Autowired
    Tenants tenants;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    Tenant tenant;
    Actor contact;
    Actor office;

    @BeforeEach
    void makePeople() {
        tenant = tenants.create();
        contact = tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT);
        office = tenant.cityOffice();
    }

    @Test
    void unitHearsOfItBeforeAndOnTheDay() {
        due(Nearness.AHEAD);
        due(Nearness.TODAY);

        assertThat(toldTo(contact)).containsExactlyInAnyOrder("notification.report.ahead", "notification.report.today");
        assertThat(toldTo(office)).isEmpty();
    }

    @Test
    void officeThatOrderedItHearsWhenItStaysAway() {
        due(Nearness.PASSED);

        assertThat(toldTo(contact)).containsExactly("notification.report.passed");
        assertThat(inbox.list(office.memberId(), 10, 0)).singleElement().satisfies(message -> {
            assertThat(message.labelKey()).isEqualTo("notification.report.missing");
            assertThat(message.args()).containsExactly("月报", "2026-03-30", tenant.cityDepartment.name());
            assertThat(message.link()).isEqualTo("/campaigns/campaign/reports/report");
        });
    }

    private void due(Nearness nearness) {
        StageReportDue due = new StageReportDue(
                "report",
                "campaign",
                tenant.city.id(),
                tenant.cityDepartment.id(),
                tenant.cityDepartment.name(),
                "月报",
                LocalDate.of(2026, 3, 30),
                nearness);
        transaction.executeWithoutResult(status -> events.publishEvent(due));
    }

    private List<String> toldTo(Actor actor) {
        return inbox.list(actor.memberId(), 10, 0).stream()
                .map(Message::labelKey)
                .toList();
    }
}
