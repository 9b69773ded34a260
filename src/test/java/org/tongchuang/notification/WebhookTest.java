package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;
import org.tongchuang.secret.Seals;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
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

    @Autowired
    MockMvc mvc;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> ids = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 200;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer receiver;
    private int port;
    private Tenant tenant;
    private Actor administrator;
    private WebhookCarrier carrier;
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
        carrier = new WebhookCarrier(addresses, Duration.ofSeconds(2), clock);
        webhooks = new Webhooks(mapper, addresses, outbox, carrier, texts, seals, rights, audit, clock);
        var none = new MailCarrier(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties);
        relay = new OutboxRelay(
                claims, none, members, choices, new WebhookRelay(claims, webhooks, carrier, new OneAfterTheOther()));
        secret = transaction.execute(status ->
                webhooks.add(administrator, "数据平台", Webhook.Style.JSON, "http://127.0.0.1:" + port + "/in", ""));
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        threads.shutdownNow();
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
        transaction.executeWithoutResult(status -> notifications.tell(
                List.of(tenant.clerk().memberId()),
                tenant.village().id(),
                "calendar.due.left",
                List.of("四"),
                "/tasks/1"));
        relay.relay();
        assertThat(heard).as("a village's, not the city's").isEmpty();

        tell("五");
        String id = webhooks.of(administrator).get(0).id();
        Actor stranger = tenants.create().administrator();
        assertThatThrownBy(() -> webhooks.end(stranger, id)).isInstanceOf(WebhookMissing.class);
        assertThatThrownBy(() -> webhooks.tryOut(stranger, id)).isInstanceOf(WebhookMissing.class);
        transaction.executeWithoutResult(status -> webhooks.end(administrator, id));
        assertThat(waiting()).as("its queue is given up at once").isZero();
        relay.relay();
        assertThat(heard).isEmpty();
        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> webhooks.end(administrator, id)).isInstanceOf(WebhookMissing.class);
    }

    @Test
    void anAddressInsideIsNeitherKeptNorCalled() {
        assertThatThrownBy(() -> webhooks.add(administrator, "内网", Webhook.Style.JSON, "https://10.0.0.1/in", ""))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> webhooks.of(tenant.clerk())).isInstanceOf(NotAnAdministrator.class);
        assertThat(database.sql("select address from webhook")
                        .query(String.class)
                        .list())
                .as("a robot's address is its password")
                .noneMatch(address -> address.contains("127.0.0.1"));
    }

    @Test
    void aMembersWorkForAnotherUnitIsNotTold() {
        members.grant(administrator.memberId(), tenant.town.id(), Role.TOWN_OFFICE);
        tell("镇", tenant.town.id());
        tell("无", null);
        tell("市");

        relay.relay();

        assertThat(texts(heard)).containsExactly("市");
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUpInTimeAndKeepsNobodyElse() {
        String slow = add("慢", "/slow");
        WebhookTurns turns = new WebhookTurns();
        WebhookRelay calls = new WebhookRelay(claims, webhooks, carrier, turns);
        tell("一");
        tell("二");
        Instant begun = Instant.now();

        calls.relay();

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        await(() -> heard.size() == 2);
        assertThat(Duration.between(begun, Instant.now()))
                .as("while the slow one is still at its first")
                .isLessThan(Duration.ofSeconds(2));
        await(() -> faultOf(slow).contains("within 2 seconds"));
        turns.stop();
    }

    @Test
    void whatCantBeOpenedFailsAloneAndIsTriedAgain() {
        String broken = add("坏", "/in");
        String astray = add("错", "/in");
        database.sql("update webhook set secret = 'other:AAAA' where id = ?")
                .param(broken)
                .update();
        database.sql("update webhook set address = ? where id = ?")
                .param(seals.seal("no address at all", "webhook-address:" + astray))
                .param(astray)
                .update();
        tell("一");

        relay.relay();

        assertThat(texts(heard)).containsExactly("一");
        assertThat(faultOf(broken)).contains("Sealed with key other");
        assertThat(faultOf(astray)).contains("not a public HTTPS address");
    }

    @Test
    void aTrySaysWhatHappenedAndPassesWhatWaits() {
        String id = webhooks.of(administrator).get(0).id();
        tell("一");
        assertThat(webhooks.tryOut(administrator, id)).isEqualTo(new Webhooks.Tried("数据平台", ""));
        assertThat(heard).hasSize(1);

        answer = 500;
        assertThat(webhooks.tryOut(administrator, id).fault()).contains("500");
        receiver.stop(0);
        assertThat(webhooks.tryOut(administrator, id).fault()).isNotBlank().isNotEqualTo("null");
        assertThat(waiting()).isOne();
    }

    @Test
    void thePageSaysWhatCameOfATry() throws Exception {
        String id = webhooks.of(administrator).get(0).id();

        var answered = mvc.perform(post("/webhooks/" + id + "/try")
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/webhooks"))
                .andReturn()
                .getResponse();
        String page = mvc.perform(
                        get("/webhooks").with(SignedIn.as(administrator)).cookie(answered.getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("没有送到“数据平台”：not a public HTTPS address");
    }

    @Test
    void whatIsFaultyComesBackAsItWasTypedWithAMessage() throws Exception {
        assertThat(faulty("平台", "SMOKE", "https://example.org/in", "abc"))
                .contains("没有这种形式", "value=\"平台\"", "https://example.org/in");
        assertThat(faulty("平台", "DINGTALK", "https://10.0.0.1/in?key=1", "abc"))
                .contains("没有新增：地址", "https://10.0.0.1/in?key=1", "value=\"abc\"", "value=\"DINGTALK\" selected");
        assertThat(faulty("平台", "JSON", "http://[::1", "")).contains("没有新增：地址");
        assertThat(faulty("平台", "JSON", "https://127.0.0.1:99999/", "")).contains("没有新增：地址");
        assertThat(faulty("平台", "JSON", "https://例.cn/" + "密".repeat(400), "")).contains("没有新增：地址");
        assertThat(faulty("", "JSON", "https://10.0.0.1/in", "")).contains("请填写名称", "https://10.0.0.1/in");
    }

    @Test
    void callsThatWaitAreNotCountedAsMails() throws Exception {
        int before = rows.countWaitingMails(100);
        tell("一");

        assertThat(rows.countWaitingMails(100)).as("the member's mail alone").isEqualTo(before + 1);
        assertThat(waiting()).isOne();
    }

    private String faulty(String name, String style, String address, String key) throws Exception {
        return mvc.perform(post("/webhooks")
                        .with(SignedIn.as(administrator))
                        .with(csrf())
                        .param("_command", UUID.randomUUID().toString())
                        .param("name", name)
                        .param("style", style)
                        .param("address", address)
                        .param("secret", key))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String add(String name, String path) {
        transaction.executeWithoutResult(
                status -> webhooks.add(administrator, name, Webhook.Style.JSON, "http://127.0.0.1:" + port + path, ""));
        return webhooks.of(administrator).stream()
                .filter(hook -> hook.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String faultOf(String webhookId) {
        return database.sql("select fault from outbox_message where recipient_id = ? and fault is not null")
                .param(webhookId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void await(BooleanSupplier wanted) {
        for (int i = 0; i < 200 && !wanted.getAsBoolean(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    private void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        receiver.createContext("/in", this::hear);
        receiver.createContext("/slow", this::answerForEver);
        receiver.setExecutor(threads);
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

    private void answerForEver(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        try (OutputStream body = call.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(' ');
                body.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private void tell(String days) {
        clock.advance(Duration.ofMillis(5));
        tell(days, administrator.unitId());
    }

    private void tell(String days, String unitId) {
        transaction.executeWithoutResult(status -> notifications.tell(
                List.of(administrator.memberId()), unitId, "calendar.due.left", List.of(days), "/tasks/1"));
    }

    private int waiting() {
        return database.sql("select count(*) from outbox_message where kind = 'WEBHOOK' and state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** So that a story knows what has happened. */
    private static final class OneAfterTheOther extends WebhookTurns {

        @Override
        void begin(String webhookId, Runnable turn) {
            turn.run();
        }
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
