package org.tongchuang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actor;
import org.tongchuang.people.NewToken;
import org.tongchuang.people.Role;
import org.tongchuang.people.TokenScope;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/**
 * The server is killed in the middle of completions again and again, {@code -Dkills} times. Afterwards every task that
 * was said to be done has its record once, every record has its step, and nothing hangs.
 */
@Bench
class KillSeriesTest {

    private static final int KILLS = Integer.getInteger("kills", 25);
    private static final int WORKERS = 6;

    @Autowired
    Tenants tenants;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Programmes programmes;

    @Autowired
    StartDossier start;

    @Autowired
    WholeStep steps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    final Random random = new Random(20261122);
    final Tally tally = new Tally();
    Tenant tenant;
    ProgrammeVersion programme;

    @BeforeEach
    void aTenantOfToday() {
        clock.moveTo(Instant.now());
        tenant = tenants.create();
        programme = programmes.current("two-step");
    }

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        int port = Node.freePort();
        Node node = Node.start(port);
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(threads.submit(worker("http://127.0.0.1:" + port, tenant.villages.get(i % 3))));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                node.awaitReady();
                awaitProgress();
                Thread.sleep(random.nextInt(1500));
                say("kill %d: %d done, %d under way", kill, tally.done().size(), tally.underWay());
                node.kill();
                node = Node.start(port);
            }
            node.awaitReady();
            awaitProgress();
            tally.end();
            for (Future<Void> worker : workers) {
                worker.get(2, TimeUnit.MINUTES);
            }
            awaitQuiet();
        } finally {
            tally.end();
            threads.shutdownNow();
            node.kill();
        }
        say(
                "%d kills, %d completions, %d answers only after a resend",
                KILLS, tally.done().size(), tally.resent());
        isWhole();
        assertThat(Node.check("--fsck")).as("--fsck").isZero();
        assertThat(Node.check("--verify")).as("--verify").isZero();
    }

    private void isWhole() {
        List<String> done = tally.done();
        assertThat(tally.refused()).isEmpty();
        assertThat(done).doesNotHaveDuplicates().hasSizeGreaterThan(KILLS * WORKERS);
        assertThat(ids("select id from task where state = 'DONE'")).containsExactlyInAnyOrderElementsOf(done);
        assertThat(ids("select task_id from submission")).containsExactlyInAnyOrderElementsOf(done);
        assertThat(ids("select ID_ from ACT_HI_TASKINST where END_TIME_ is not null"))
                .containsExactlyInAnyOrderElementsOf(ids("select engine_task_id from task where state = 'DONE'"));
        assertThat(count("select count(*) from audit_entry where verb = 'task-completed'"))
                .isEqualTo(done.size());
        assertThat(count("select count(*) from command_log where location is not null"))
                .isEqualTo(done.size());
        assertThat(count("select count(*) from command_log where location is null"))
                .isZero();
        assertThat(ids("select ID_ from ACT_RU_TASK"))
                .containsExactlyInAnyOrderElementsOf(ids("select engine_task_id from task where state = 'OPEN'"));
        assertThat(ids("select id from dossier d where (select count(*) from task t where t.dossier_id = d.id"
                        + " and t.state = 'OPEN') <> case when d.ended_at is null then 1 else 0 end"))
                .as("dossiers without exactly one next step")
                .isEmpty();
        assertThat(ids("select dossier_id from task group by dossier_id, step having count(*) <> max(round)"))
                .as("rounds counted twice or left out")
                .isEmpty();
        assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
    }

    /** So that no kill comes before anybody works again. */
    private void awaitProgress() throws InterruptedException {
        int before = tally.done().size();
        awaitTrue(
                "somebody completes a task",
                Duration.ofMinutes(2),
                () -> tally.done().size() > before + WORKERS);
    }

    /** A job that a killed node had begun is taken over when its lock runs out. */
    private void awaitQuiet() throws InterruptedException {
        awaitTrue("every job is done", Duration.ofMinutes(3), () -> count("select count(*) from ACT_RU_JOB") == 0);
    }

    private static void awaitTrue(String what, Duration patience, java.util.function.BooleanSupplier condition)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Worker worker(String address, Unit village) {
        Actor clerk = tenant.actor(village, Role.COMMUNITY_CLERK);
        Map<String, String> byStep = Map.of("fillIn", token(clerk), "check", token(tenant.townOffice()));
        return new Worker(address, byStep, () -> begin(village), jdbc, tally);
    }

    private String token(Actor actor) {
        LocalDate lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
        return steps.run(() -> tokens.issue(actor, new NewToken("杀进程", TokenScope.ofPrograms(), lastDay)));
    }

    private String begin(Unit village) {
        DossierStart wanted = new DossierStart(
                UUID.randomUUID().toString(),
                programme.id(),
                "two-step",
                "TS-" + tenant.town.code(),
                village,
                tenant.town.id(),
                null,
                null,
                "P1");
        return steps.run(() -> start.start(wanted, tenant.townOffice())).id();
    }

    private List<String> ids(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(text.formatted(arguments));
    }
}
