package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Rights;
import org.tongchuang.secret.Seals;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** A receiver that is down, broken or killed loses nothing and gets nothing out of its order. */
@DatabaseTest
class WebhookTest {

    @Autowired
    JdbcClient database;

    @Autowired
    WebhookMapper mapper;

    @Autowired
    OutboxMapper rows;

    @Autowired
    OutboxClaims claims;

    @Autowired
    Outbox outbox;

    @Autowired
    Notifications notifications;

    @Autowired
    MailText texts;

    @Autowired
    MailChoices choices;

    @Autowired
    Members members;

    @Autowired
    Seals seals;

    @Autowired
    Rights rights;

    @Autowired
    AuditTrail audit;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> ids = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 200;
    private HttpServer receiver;
    private int port;
    private Tenant tenant;
    private Actor administrator;
    private Webhooks webhooks;
    private OutboxRelay relay;
    private String secret;

    @BeforeEach
    void aReceiver() throws IOException {
        clock.reset();
        database.sql("delete from outbox_message").update();
        start();
        tenant = tenants.create();
        administrator = tenant.administrator();
        var properties = new NotificationProperties(
                "office@example.org", "https://example.org", List.of(), List.of("127.0.0.1:" + port));
        var addresses = new OutgoingAddress(properties);
        webhooks = new Webhooks(mapper, addresses, outbox, texts, seals, rights, audit, clock);
        var none = new MailCarrier(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties);
        relay = new OutboxRelay(claims, none, members, choices, webhooks, new WebhookCarrier(addresses, clock));
        secret = transaction.execute(status ->
                webhooks.add(administrator, "数据平台", Webhook.Style.JSON, "http://127.0.0.1:" + port + "/in", ""));
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        database.sql("delete from outbox_message").update();
        database.sql("delete from webhook").update();
        clock.reset();
    }

    @Test
    void whatIsToldGoesThereSignedAndInOrderThoughTheReceiverIsKilledAndComesBackBroken() throws IOException {
        tell("一");
        relay.relay();
        assertThat(texts(heard)).containsExactly("一");
        assertThat(signatures.get(0))
                .isEqualTo(WebhookBody.signature(secret, clock.instant().getEpochSecond(), heard.get(0)));

        receiver.stop(0);
        tell("二");
        tell("三");
        relay.relay();
        start();
        answer = 500;
        clock.advance(Duration.ofMinutes(2));
        relay.relay();
        assertThat(texts(heard)).as("the third waits for the second").containsExactly("一", "二");

        answer = 200;
        clock.advance(Duration.ofMinutes(5));
        relay.relay();
        assertThat(texts(heard)).containsExactly("一", "二", "二", "三");
        assertThat(ids.get(1)).as("the same, so that it is known again").isEqualTo(ids.get(2));
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsGivenUpIsShownAndSentAgain() {
        tell("一");
        answer = 404;
        for (int i = 0; i < RetryPlan.MOST_TRIES; i++) {
            relay.relay();
            clock.advance(Duration.ofDays(2));
        }
        var dead = new DeadMails(
                rows,
                new MailCarrier(
                        new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                        new NotificationProperties("a@example.org", "https://example.org", List.of(), List.of())),
                rights,
                clock);
        OutboxMessage given = dead.list(administrator, 10, 0).get(0);
        assertThat(given.fault()).contains("404");
        answer = 200;
        heard.clear();

        dead.revive(administrator, given.id());
        relay.relay();

        assertThat(texts(heard)).containsExactly("一");
        assertThat(dead.list(administrator, 10, 0)).isEmpty();
    }

    @Test
    void onlyTheUnitsOwnAndOnlyUntilItIsEnded() {
        transaction.executeWithoutResult(status ->
                notifications.tell(List.of(tenant.clerk().memberId()), "calendar.due.left", List.of("四"), "/tasks/1"));
        relay.relay();
        assertThat(heard).as("a village's, not the city's").isEmpty();

        tell("五");
        String id = webhooks.of(administrator).get(0).id();
        Actor stranger = tenants.create().administrator();
        assertThatThrownBy(() -> webhooks.end(stranger, id)).isInstanceOf(WebhookMissing.class);
        assertThatThrownBy(() -> webhooks.tryOut(stranger, id)).isInstanceOf(WebhookMissing.class);
        transaction.executeWithoutResult(status -> webhooks.end(administrator, id));
        relay.relay();
        assertThat(heard).isEmpty();
        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> webhooks.end(administrator, id)).isInstanceOf(WebhookMissing.class);
    }

    @Test
    void anAddressInsideIsNeitherKeptNorCalled() {
        assertThatThrownBy(() -> webhooks.add(administrator, "内网", Webhook.Style.JSON, "https://10.0.0.1/in", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> webhooks.of(tenant.clerk())).isInstanceOf(NotAnAdministrator.class);
        assertThat(database.sql("select address from webhook")
                        .query(String.class)
                        .list())
                .as("a robot's address is its password")
                .noneMatch(address -> address.contains("127.0.0.1"));
    }

    private void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        receiver.createContext("/in", this::hear);
        receiver.start();
        port = receiver.getAddress().getPort();
    }

    private void hear(HttpExchange call) throws IOException {
        heard.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        ids.add(call.getRequestHeaders().getFirst("X-Tongchuang-Id"));
        signatures.add(call.getRequestHeaders().getFirst("X-Tongchuang-Signature"));
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    private void tell(String days) {
        clock.advance(Duration.ofMillis(5));
        transaction.executeWithoutResult(status ->
                notifications.tell(List.of(administrator.memberId()), "calendar.due.left", List.of(days), "/tasks/1"));
    }

    private int waiting() {
        return database.sql("select count(*) from outbox_message where kind = 'WEBHOOK' and state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    private static List<String> texts(List<String> bodies) {
        return bodies.stream().map(WebhookTest::days).toList();
    }

    private static String days(String body) {
        try {
            return new ObjectMapper().readTree(body).get("text").asText().replaceAll(".*还剩 (.+) 个工作日.*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
