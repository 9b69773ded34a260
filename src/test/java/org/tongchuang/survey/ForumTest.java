package org.tongchuang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.assessment.AssessedDossier;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

@DatabaseTest
class ForumTest {

    @Autowired
    AssessedDossier story;

    @Autowired
    Tenants tenants;

    @Autowired
    RecordForum recording;

    @Autowired
    Forums forums;

    @Autowired
    AuditTrail audit;

    @Autowired
    WholeStep steps;

    @Autowired
    Clock clock;

    Tenant tenant;
    Dossier dossier;

    @BeforeEach
    void drawAPanel() {
        tenant = tenants.create();
        tenant.assessors(3);
        dossier = story.assessing(tenant);
    }

    @Test
    void correctionIsAnotherVersionAndTheFirstStays() {
        Minutes first = recorded(said(12, "绿化"));
        recorded(said(8, "停车"));
        Minutes second = steps.run(() -> recording.correct(dossier.id(), 1, said(13, "垃圾清运"), tenant.cityOffice()));

        assertThat(second.version()).isEqualTo(2);
        assertThat(forums.of(dossier.id()))
                .extracting(Minutes::meeting, Minutes::version, Minutes::sheetCount)
                .containsExactly(tuple(1, 2, 13), tuple(2, 1, 8));
        assertThat(forums.versions(dossier, 1)).extracting(Minutes::id).containsExactly(second.id(), first.id());
        assertThat(forums.topics(first)).containsExactly(new Topic("绿化", "居民希望补种树木"));
        assertThat(forums.attendees(first))
                .containsExactly(
                        new Attendee(Attendee.Kind.RESIDENT, "甲示例"), new Attendee(Attendee.Kind.UNIT, "示例小学 乙"));
        assertThat(first.memberName()).isEqualTo(tenant.townOffice().memberName());
        assertThat(audit.entries("dossier:" + dossier.id(), 20, 0).stream()
                        .filter(entry -> entry.verb().equals("forum-recorded")))
                .hasSize(3);
    }

    @Test
    void whoeverHoldsForumsRecordsThemAndTheCommunityDoesnt() {
        for (Actor other : List.of(tenant.clerk(), tenant.head(), tenant.townLeader(), tenant.cityLeader())) {
            assertThatThrownBy(() -> steps.run(() -> recording.record(dossier.id(), said(9, "绿化"), other)))
                    .isInstanceOf(ForumNotYours.class);
        }
        assertThatThrownBy(() -> forums.versions(dossier, 1)).isInstanceOf(SurveyMissing.class);
    }

    @Test
    void minutesSayEverything() {
        LocalDate tomorrow = ChinaTime.today(clock).plusDays(1);
        List<Attendee> somebody = List.of(new Attendee(Attendee.Kind.RESIDENT, "甲示例"));
        List<Topic> something = List.of(new Topic("绿化", "好"));
        LocalDate today = ChinaTime.today(clock);

        for (NewMinutes half : List.of(
                new NewMinutes(tomorrow, "村委会", "主任", 1, somebody, something),
                new NewMinutes(today, " ", "主任", 1, somebody, something),
                new NewMinutes(today, "村委会", "", 1, somebody, something),
                new NewMinutes(today, "村委会", "主任", 0, somebody, something),
                new NewMinutes(today, "村委会", "主任", 1, List.of(), something),
                new NewMinutes(today, "村委会", "主任", 1, somebody, List.of()))) {
            assertThatThrownBy(() -> recorded(half)).isInstanceOf(MinutesIncomplete.class);
        }
        assertThat(forums.of(dossier.id())).isEmpty();
    }

    private Minutes recorded(NewMinutes said) {
        return steps.run(() -> recording.record(dossier.id(), said, tenant.townOffice()));
    }

    private NewMinutes said(int signed, String topic) {
        return new NewMinutes(
                ChinaTime.today(clock),
                "村委会会议室",
                "示例镇创建办主任",
                signed,
                List.of(new Attendee(Attendee.Kind.RESIDENT, "甲示例"), new Attendee(Attendee.Kind.UNIT, "示例小学 乙")),
                List.of(new Topic(topic, "居民希望补种树木")));
    }
}
