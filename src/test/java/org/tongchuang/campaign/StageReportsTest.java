package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.Closures;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class StageReportsTest {

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    JoinCampaign join;

    @Autowired
    OrderReports order;

    @Autowired
    StageReports reports;

    @Autowired
    Closures closures;

    @Autowired
    CalendarChanges changes;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor office;
    Actor contact;
    String id;

    @BeforeEach
    void openCampaign() {
        clock.reset();
        tenant = tenants.create();
        office = tenant.cityOffice();
        contact = tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT);
        id = plan.plan(CampaignPlans.complete(), office).id();
        open.open(id, office);
    }

    /** 31 May 2026 is a Sunday, so May's round moves to 1 June; February's would be the 28th had it begun there. */
    @Test
    void monthlyDutyIsLaidDownInRoundsOnWorkDays() {
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 4, 30)))
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30));
        order(Rhythm.MONTHLY, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 31));

        assertThat(reports.list(id, office, 10, 0))
                .extracting(StageReport::dueOn)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 6, 1));
    }

    @Test
    void unitHandsInOnceAndOnlyItsOwn() {
        order(Rhythm.ONCE, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31));
        String report = reports.list(id, contact, 10, 0).get(0).id();

        assertThatThrownBy(() -> reports.handIn(report, "代报", office)).isInstanceOf(NotForThisUnit.class);
        assertThatThrownBy(() -> reports.see(report, tenant.townOffice())).isInstanceOf(ReportMissing.class);
        reports.handIn(report, "三月开展宣传两次。", contact);

        assertThat(reports.see(report, office))
                .returns("三月开展宣传两次。", StageReport::body)
                .returns(contact.memberName(), StageReport::memberName)
                .returns(true, StageReport::isHandedIn);
        assertThatThrownBy(() -> reports.handIn(report, "再报", contact)).isInstanceOf(ReportHandedIn.class);
    }

    @Test
    void onlyOfficesThatTakePartOrderAndOnlyFromBelow() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        NewDuty ofTown = new NewDuty("镇月报", Rhythm.ONCE, day, day, List.of(tenant.townDepartment.id()));
        NewDuty ofCity = new NewDuty("越级", Rhythm.ONCE, day, day, List.of(tenant.cityDepartment.id()));
        Actor town = tenant.townOffice();

        assertThatThrownBy(() -> order.order(id, ofTown, town)).isInstanceOf(NotForThisUnit.class);
        join.join(id, new TownShare(1, LocalDate.of(2026, 8, 31)), town);
        order.order(id, ofTown, town);

        assertThatThrownBy(() -> order.order(id, ofCity, town)).isInstanceOf(NothingChosen.class);
        assertThatThrownBy(() -> order.order(id, ofCity, contact)).isInstanceOf(NotForThisUnit.class);
        assertThat(reports.count(id, town)).isEqualTo(1);
    }

    /** Wednesday 25 March is three work days before Monday 30 March. */
    @Test
    void remindsThreeWorkDaysBeforeOnTheDayAndOnceAfter() {
        LocalDate due = LocalDate.of(2026, 3, 30);
        order(Rhythm.ONCE, due, due);

        assertThat(remindedOn(LocalDate.of(2026, 3, 24))).isZero();
        assertThat(remindedOn(LocalDate.of(2026, 3, 25))).isEqualTo(1);
        assertThat(remindedOn(LocalDate.of(2026, 3, 26))).isZero();
        assertThat(remindedOn(due)).isEqualTo(1);
        assertThat(remindedOn(due)).isZero();
        assertThat(remindedOn(LocalDate.of(2026, 3, 31))).isEqualTo(1);
        assertThat(remindedOn(LocalDate.of(2026, 4, 1))).isZero();
    }

    @Test
    void dueDayMovesWithTheCalendarAndThePageSaysSo() {
        LocalDate due = LocalDate.of(2026, 3, 30);
        order(Rhythm.ONCE, due, due);

        closures.close(office, due, "台风停工");

        assertThat(reports.list(id, contact, 10, 0))
                .extracting(StageReport::dueOn)
                .containsExactly(due.plusDays(1));
        String change = changes.latest(office, 1).get(0).id();
        assertThat(changes.moves(change, 10, 0)).singleElement().satisfies(move -> {
            assertThat(move.what()).isEqualTo("月报");
            assertThat(move.place()).startsWith("/campaigns/" + id + "/reports/");
            assertThat(move.dayAfter()).isEqualTo(due.plusDays(1));
        });

        reports.handIn(reports.list(id, contact, 10, 0).get(0).id(), "已完成。", contact);
        closures.close(office, due.plusDays(1), "台风停工");
        assertThat(reports.list(id, contact, 10, 0))
                .extracting(StageReport::dueOn)
                .containsExactly(due.plusDays(1));
    }

    @Test
    void whoHasReportedIsNotReminded() {
        LocalDate due = LocalDate.of(2026, 3, 30);
        order(Rhythm.ONCE, due, due);
        reports.handIn(reports.list(id, contact, 10, 0).get(0).id(), "已完成。", contact);

        assertThat(remindedOn(due)).isZero();
    }

    private void order(Rhythm rhythm, LocalDate first, LocalDate until) {
        order.order(id, new NewDuty("月报", rhythm, first, until, List.of(tenant.cityDepartment.id())), office);
    }

    private long remindedOn(LocalDate day) {
        clock.moveTo(day);
        long before = mine();
        reports.remindDue();
        return mine() - before;
    }

    /** Other stories' reports may fall due as well. */
    private long mine() {
        return events.stream(StageReportDue.class)
                .filter(event -> event.unitId().equals(tenant.cityDepartment.id()))
                .count();
    }
}
