package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.audit.DaySealed;
import org.tongchuang.audit.Seal;
import org.tongchuang.notification.MailChoice.Mails;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;

/** Whatever happens to the mail server or to us, each mail arrives, and twice only under one Message-ID. */
@DatabaseTest
class OutboxRelayTest {

    private static final NotificationProperties PROPERTIES = new NotificationProperties(
            "office@example.org", "https://tongchuang.example.org", List.of("keeper@example.org"), List.of());

    @Autowired
    JdbcClient database;

    @Autowired
    OutboxMapper rows;

    @Autowired
    OutboxClaims claims;

    @Autowired
    Notifications notifications;

    @Autowired
    Outbox outbox;

    @Autowired
    MessageSource labels;

    @Autowired
    Members members;

    @Autowired
    Units units;

    @Autowired
    Rights rights;

    @Autowired
    WebhookRelay webhooks;

    @Autowired
    MailChoices choices;

    @Autowired
    MorningDigest digest;

    @Autowired
    Inbox inbox;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Unit city;

    @BeforeEach
    void makeACity() {
        database.sql("delete from outbox_message").update();
        var code = UUID.randomUUID().toString().substring(0, 8);
        city = units.create(new NewUnit(code, "示例市", UnitKind.GOVERNMENT, Level.CITY, null));
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void sendsToEachRecipientUnderTheRowsId() throws MessagingException, IOException {
        server.start();
        var clerk = member("clerk");
        var head = member("head");

        tell(List.of(clerk, head, clerk));
        relay().relay();

        var mail = only(received(clerk));
        assertThat(received(head)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("【同创】还剩 3 个工作日");
        assertThat((String) mail.getContent()).contains("http://localhost:8080/tasks/1");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@tongchuang>");
        assertThat(mail.getFrom()[0]).hasToString("office@example.org");
    }

    @Test
    void sendsTheDaysSealToItsKeepers() throws MessagingException, IOException {
        server.start();
        var seal = new Seal(LocalDate.of(2026, 3, 4), 7, "b".repeat(64), "a".repeat(64));
        var mails = new SealMails(outbox, labels, PROPERTIES);

        transaction.executeWithoutResult(status -> mails.send(new DaySealed(seal)));
        relay().relay();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("keeper@example.org");
        assertThat(mail.getSubject()).contains("2026-03-04");
        assertThat((String) mail.getContent()).contains("a".repeat(64)).contains("b".repeat(64));
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        server.start();
        var clerk = member("clerk");

        transaction.executeWithoutResult(status -> {
            notifications.tell(List.of(clerk.id()), city.id(), "calendar.due.left", List.of("3"), "/tasks/1");
            status.setRollbackOnly();
        });
        relay().relay();

        assertThat(received(clerk)).isEmpty();
    }

    @Test
    void refusesToBeToldOutsideATransaction() {
        var nobody = List.of("nobody");

        assertThatThrownBy(() -> notifications.tell(nobody, null, "calendar.due.today", List.of(), "/tasks/1"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void losesNothingWhileTheServerIsDown() {
        var clerks = IntStream.range(0, 25).mapToObj(i -> member("clerk" + i)).toList();
        tell(clerks);

        relay().relay();
        server.start();
        relay().relay();
        assertThat(server.getReceivedMessages())
                .as("not yet: it waits a minute")
                .isEmpty();
        clock.advance(Duration.ofMinutes(1));
        relay().relay();
        relay().relay();

        assertThat(clerks).allSatisfy(clerk -> assertThat(received(clerk)).hasSize(1));
    }

    @Test
    void sendsAgainUnderTheSameIdWhenKilledBetweenSendAndMark() throws MessagingException {
        server.start();
        var clerk = member("clerk");
        tell(List.of(clerk));

        assertThatThrownBy(relay(new DyingCarrier())::relay).isInstanceOf(Killed.class);
        relay().relay();
        assertThat(received(clerk)).as("the dead one's lease still runs").hasSize(1);
        clock.advance(Duration.ofMinutes(15));
        relay().relay();
        relay().relay();

        assertThat(received(clerk)).hasSize(2);
        assertThat(received(clerk).get(0).getMessageID())
                .isEqualTo(received(clerk).get(1).getMessageID());
    }

    @Test
    void sendsEachMailOnceThoughTwoNodesRelay() {
        server.start();
        var clerks = IntStream.range(0, 40).mapToObj(i -> member("clerk" + i)).toList();
        tell(clerks);

        var nodes = Stream.of(relay(), relay())
                .map(node -> CompletableFuture.runAsync(node::relay))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(clerks).allSatisfy(clerk -> assertThat(received(clerk)).hasSize(1));
    }

    @Test
    void givesUpAtLastAndShowsItToTheAdministrator() {
        var clerk = member("clerk");
        tell(List.of(clerk));
        var dead = new DeadMails(rows, carrier(), rights, clock);
        var administrator = actor("unit:administrator");

        for (int day = 0; day < RetryPlan.MOST_TRIES; day++) {
            assertThat(dead.list(administrator, 10, 0)).isEmpty();
            relay().relay();
            clock.advance(Duration.ofDays(1));
        }

        var mail = only(dead.list(administrator, 10, 0));
        assertThat(mail.recipientId()).isEqualTo(clerk.id());
        assertThat(mail.fault()).contains("" + port);
        var outsider = actor("community:clerk");
        assertThatThrownBy(() -> dead.list(outsider, 10, 0)).isInstanceOf(NotAnAdministrator.class);

        server.start();
        dead.revive(administrator, mail.id());
        relay().relay();
        assertThat(received(clerk)).hasSize(1);
        assertThat(dead.list(administrator, 10, 0)).isEmpty();
    }

    @Test
    void passesOverAMemberWithoutAnAddress() {
        server.start();
        var silent = member("silent", "");
        var clerk = member("clerk");

        tell(List.of(silent, clerk));
        relay().relay();

        assertThat(received(clerk)).hasSize(1);
        assertThat(dueOf(silent)).isEmpty();
    }

    @Test
    void whoChoseADigestGetsOneMailOnAWorkDaysMorningAndAtOnceOnlyWhatIsDemanded() throws Exception {
        server.start();
        var clerk = member("clerk");
        choices.choose(Mails.DIGEST, "10:00", acting(clerk));
        tell(List.of(clerk));
        transaction.executeWithoutResult(status -> notifications.tell(
                List.of(clerk.id()), city.id(), "notification.task.overdue", List.of("自查", "示例村", "GC-1"), "/tasks/2"));
        tell(List.of(clerk));
        relay().relay();
        assertThat(only(received(clerk)).getSubject()).contains("已经逾期");

        clock.moveTo(Instant.parse("2026-03-07T02:30:00Z"));
        assertThat(digest.sweep()).as("a Saturday").isZero();
        clock.moveTo(Instant.parse("2026-03-09T01:59:00Z"));
        assertThat(digest.sweep()).as("too early").isZero();
        clock.moveTo(Instant.parse("2026-03-09T02:02:00Z"));
        assertThat(digest.sweep()).isOne();
        assertThat(digest.sweep()).as("once a day").isZero();
        relay().relay();

        var mail = received(clerk).get(1);
        assertThat(mail.getSubject()).contains("2 条");
        assertThat((String) mail.getContent()).contains("/tasks/1").doesNotContain("已经逾期");
        assertThat(received(clerk)).hasSize(2);
    }

    @Test
    void whoWantsNoMailsHearsAtTheBellAloneButOfWhatCameBeforeTheChoice() {
        server.start();
        var clerk = member("clerk");
        tell(List.of(clerk));
        clock.advance(Duration.ofMinutes(1));
        choices.choose(Mails.NONE, "", acting(clerk));
        tell(List.of(clerk));

        relay().relay();

        assertThat(received(clerk)).hasSize(1);
        assertThat(dueOf(clerk)).isEmpty();
        assertThat(inbox.countUnread(clerk.id())).isEqualTo(2);
    }

    @Test
    void waitsWithoutAMailServer() {
        var clerk = member("clerk");
        tell(List.of(clerk));
        var none = new MailCarrier(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), PROPERTIES);

        relay(none).relay();

        assertThat(dueOf(clerk)).singleElement().satisfies(mail -> assertThat(mail.tries())
                .isZero());
        assertThat(new DeadMails(rows, none, rights, clock).isMailServerMissing())
                .isTrue();
    }

    private List<OutboxMessage> dueOf(Member member) {
        return transaction.execute(status -> rows.listDueMailsForUpdate(clock.instant(), 1000).stream()
                .filter(mail -> mail.recipientId().equals(member.id()))
                .toList());
    }

    private void tell(List<Member> recipients) {
        var ids = recipients.stream().map(Member::id).toList();
        transaction.executeWithoutResult(
                status -> notifications.tell(ids, city.id(), "calendar.due.left", List.of("3"), "/tasks/1"));
    }

    private Actor acting(Member member) {
        return new Actor(
                member.id(), member.name(), city.id(), city.name(), city.path(), Level.CITY, Set.of(Role.CITY_OFFICE));
    }

    private OutboxRelay relay() {
        return relay(carrier());
    }

    private OutboxRelay relay(MailCarrier carrier) {
        return new OutboxRelay(claims, carrier, members, choices, webhooks);
    }

    private MailCarrier carrier() {
        return new MailCarrier(server().getBeanProvider(JavaMailSender.class), PROPERTIES);
    }

    private StaticListableBeanFactory server() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans;
    }

    /** All tests share the database, so mails of others may arrive here too. */
    private List<MimeMessage> received(Member member) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> isTo(mail, member.email()))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Member member(String name) {
        return member(name, UUID.randomUUID() + "@example.org");
    }

    private Member member(String name, String email) {
        var login = name + "-" + UUID.randomUUID().toString().substring(0, 20);
        return members.create(new NewMember(city.id(), login, name, "", email, "for-tests-only", false));
    }

    private Actor actor(String role) {
        return new Actor("m", "管理员", city.id(), city.name(), city.path(), city.level(), Set.of(role));
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The process dies after the mail server has said yes. */
    private final class DyingCarrier extends MailCarrier {

        DyingCarrier() {
            super(server().getBeanProvider(JavaMailSender.class), PROPERTIES);
        }

        @Override
        void carry(OutboxMessage mail, String address) throws MessagingException {
            super.carry(mail, address);
            throw new Killed();
        }
    }

    private static final class Killed extends RuntimeException {}
}
