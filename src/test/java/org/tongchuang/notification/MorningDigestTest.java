package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.notification.MailChoice.Mails;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Whatever was held back for a digest is read in one, once. */
@DatabaseTest
class MorningDigestTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T03:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T00:32:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T00:32:00Z");

    @Autowired
    JdbcClient database;

    @Autowired
    OutboxClaims claims;

    @Autowired
    Notifications notifications;

    @Autowired
    Members members;

    @Autowired
    WebhookRelay webhooks;

    @Autowired
    MailChoices choices;

    @Autowired
    MorningDigest digest;

    @Autowired
    Inbox inbox;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private Tenant tenant;
    private Actor clerk;

    @BeforeEach
    void aMemberWhoWantsADigest() {
        database.sql("delete from outbox_message").update();
        database.sql("delete from notification_choice").update();
        clock.moveTo(FRIDAY);
        tenant = tenants.create();
        clerk = tenant.clerk();
        choices.choose(Mails.DIGEST, "08:30", clerk);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
        database.sql("delete from notification_choice").update();
    }

    @Test
    void holdsWhatIsUnreadAndWasNotMailedAtOnce() {
        tell(clerk, "calendar.due.left", "3");
        tell(clerk, "notification.task.overdue", "自查", "示例村", "GC-1");
        clock.advance(Duration.ofSeconds(1)); // so that the next is the newest
        tell(clerk, "calendar.due.left", "4");
        inbox.open(clerk.memberId(), inbox.list(clerk.memberId(), 1, 0).get(0).id());
        tell(clerk, "calendar.due.left", "5");
        relay();

        clock.moveTo(MONDAY);
        assertThat(digest.sweep()).isOne();

        assertThat(digestOf(clerk))
                .singleElement()
                .asString()
                .contains("还剩 3 个", "还剩 5 个")
                .doesNotContain("还剩 4 个", "逾期");
        assertThat(subjects()).singleElement().asString().contains("2 条");
    }

    @Test
    void waitsThroughFreeDaysWithoutAskingAgain() {
        tell(clerk, "calendar.due.left", "3");
        relay();

        clock.moveTo(SATURDAY);
        assertThat(digest.sweep()).isZero();
        assertThat(choices.of(clerk.memberId()).digestedUntil())
                .as("not looked for again today")
                .isEqualTo(SATURDAY);
        clock.moveTo(MONDAY);
        assertThat(digest.sweep()).isOne();
        assertThat(digestOf(clerk)).singleElement().asString().contains("还剩 3 个");
    }

    @Test
    void anotherChoiceLosesNothingThatWasHeldBack() {
        tell(clerk, "calendar.due.left", "3");
        relay();
        choices.choose(Mails.AT_ONCE, "", clerk);

        clock.moveTo(MONDAY);
        assertThat(digest.sweep()).isOne();
        assertThat(digestOf(clerk)).singleElement().asString().contains("还剩 3 个");
        clock.moveTo(MONDAY.plusSeconds(86_400));
        assertThat(digest.sweep()).isZero();
    }

    @Test
    void whoWantsNoneIsSentNoneLater() {
        choices.choose(Mails.NONE, "", clerk);
        tell(clerk, "calendar.due.left", "3");
        relay();
        choices.choose(Mails.DIGEST, "08:30", clerk);

        clock.moveTo(MONDAY);
        assertThat(digest.sweep()).isZero();
    }

    @Test
    void whatWasToldBeforeADigestButCommittedAfterItIsInTheNext() {
        clock.moveTo(MONDAY.minusSeconds(1));
        transaction.executeWithoutResult(status -> {
            notifications.tell(
                    List.of(clerk.memberId()), clerk.unitId(), "calendar.due.left", List.of("3"), "/tasks/1");
            clock.moveTo(MONDAY);
            assertThat(CompletableFuture.supplyAsync(digest::sweep).join())
                    .as("it isn't there yet")
                    .isZero();
        });
        relay();

        clock.moveTo(MONDAY.plusSeconds(86_400));
        assertThat(digest.sweep()).isOne();
        assertThat(digestOf(clerk)).singleElement().asString().contains("还剩 3 个");
    }

    @Test
    void twoNodesWriteItOnce() {
        List<Actor> all = Stream.of(clerk, tenant.head(), tenant.townOffice(), tenant.cityOffice())
                .toList();
        all.forEach(one -> choices.choose(Mails.DIGEST, "08:30", one));
        all.forEach(one -> tell(one, "calendar.due.left", "3"));
        relay();
        clock.moveTo(MONDAY);

        List<CompletableFuture<Integer>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(digest::sweep))
                .limit(3)
                .toList();

        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(4);
        assertThat(all).allSatisfy(one -> assertThat(digestOf(one)).hasSize(1));
    }

    @Test
    void oneThatFailsKeepsNobodyElses() {
        choices.choose(Mails.DIGEST, "08:30", tenant.head());
        tell(clerk, "calendar.due.left", "3");
        tell(tenant.head(), "calendar.due.left", "3");
        relay();
        database.sql("update message set arguments = 'broken' where member_id = ?")
                .param(clerk.memberId())
                .update();
        clock.moveTo(MONDAY);

        assertThat(digest.sweep()).isOne();
        assertThat(digestOf(tenant.head())).hasSize(1);

        database.sql("update message set arguments = '[\"3\"]' where member_id = ?")
                .param(clerk.memberId())
                .update();
        assertThat(digest.sweep()).as("the next sweep tries again").isOne();
    }

    private void tell(Actor member, String labelKey, String... args) {
        transaction.executeWithoutResult(status ->
                notifications.tell(List.of(member.memberId()), member.unitId(), labelKey, List.of(args), "/tasks/1"));
    }

    /** Nothing that isn't held back matters here. */
    private void relay() {
        var properties = new NotificationProperties("office@example.org", "https://example.org", List.of(), List.of());
        var server =
                new MailCarrier(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties) {
                    @Override
                    boolean isReady() {
                        return true;
                    }

                    @Override
                    void carry(OutboxMessage mail, String address) {}
                };
        new OutboxRelay(claims, server, members, choices, webhooks).relay();
    }

    private List<String> digestOf(Actor member) {
        return database.sql("select body from outbox_message where recipient_id = ? and state = 'WAITING'")
                .param(member.memberId())
                .query(String.class)
                .list();
    }

    private List<String> subjects() {
        return database.sql("select subject from outbox_message where recipient_id = ? and state = 'WAITING'")
                .param(clerk.memberId())
                .query(String.class)
                .list();
    }
}
