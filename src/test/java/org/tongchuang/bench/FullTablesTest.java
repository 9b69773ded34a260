package org.tongchuang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.TestDatabase;
import org.tongchuang.tracking.Boards;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/**
 * What a worklist page, a board and a completion cost when {@code -Dtasks} tasks are open, and how that compares with
 * empty tables. Prints figures, also to {@code target/bench/figures.txt}; asserts only that the work is right.
 */
@Bench
class FullTablesTest {

    private static final int TASKS = Integer.getInteger("tasks", 100_000);
    private static final int WARM_UP = 240;
    private static final int MEASURED = 120;
    private static final int BATCHES = 5;

    @Autowired
    Tenants tenants;

    @Autowired
    Programmes programmes;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    Campaigns campaigns;

    @Autowired
    StartDossier start;

    @Autowired
    CompleteTask complete;

    @Autowired
    CommandLog commands;

    @Autowired
    WholeStep steps;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    Boards boards;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Tenant tenant;

    @Test
    void fullTablesCostLittleMoreThanEmptyOnes() throws Exception {
        clock.moveTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        tenant = tenants.create();
        tenant.clerk();
        tenant.townOffice();
        completions(WARM_UP);
        List<Double> empty = rates();
        Campaign campaign = campaign();
        Dossier template = begin(campaign.programmeVersionId(), campaign.id(), "green-community");
        long before = System.nanoTime();
        new FullTables(owner(), tenant).load(template, TASKS);
        say("%d tasks loaded in %d s (%s)", TASKS, (System.nanoTime() - before) / 1_000_000_000, size());

        page("village clerk", tenant.clerk());
        page("town office", tenant.townOffice());
        board("town office", campaign, tenant.townOffice());
        board("city office", campaign, tenant.cityOffice());
        List<Double> full = rates();

        say("completions/s, one client, empty tables: %s, median %.1f", shown(empty), median(empty));
        say("completions/s, one client, %d open tasks: %s, median %.1f", TASKS, shown(full), median(full));
        say("ratio %.2f", median(full) / median(empty));
        statements();
        assertThat(check.violations()).isEmpty();
    }

    /** Who may make the table that multiplies the others. */
    private static JdbcTemplate owner() {
        TestDatabase.Access owner = TestDatabase.owner();
        return new JdbcTemplate(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }

    private void page(String who, Actor actor) throws Exception {
        WorklistQuery query = WorklistQuery.of(actor.memberId());
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 220; i++) {
            long begin = System.nanoTime();
            worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0);
            worklist.counts(actor, Worklist.Shelf.ALL, query);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        List<Statements.Sent> sent = Statements.during(() -> {
            worklist.open(actor, Worklist.Shelf.ALL, query, 20, 0);
            worklist.counts(actor, Worklist.Shelf.ALL, query);
        });
        boolean sorted = sent.stream().anyMatch(this::isSorted);
        say(
                "worklist page and capped count, %s (%s open): median %.2f ms, 95 %% %.2f ms, %d statements, filesort %s",
                who,
                Worklist.capped(worklist.countOpen(actor, Worklist.Shelf.ALL, query)),
                median(times.subList(20, 220)),
                times.subList(20, 220).stream().sorted().toList().get(190),
                sent.size(),
                sorted ? "yes" : "no");
    }

    private boolean isSorted(Statements.Sent sent) {
        return jdbc
                .queryForList(
                        "explain " + sent.sql(), sent.parameters().values().toArray())
                .stream()
                .map(Map::toString)
                .anyMatch(step -> step.contains("filesort"));
    }

    private void board(String who, Campaign campaign, Actor actor) throws Exception {
        List<Double> times = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < 12; i++) {
            long begin = System.nanoTime();
            lines = boards.see(campaign.id(), "main", null, actor, Locale.SIMPLIFIED_CHINESE)
                    .lines()
                    .size();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        List<Statements.Sent> sent =
                Statements.during(() -> boards.see(campaign.id(), "main", null, actor, Locale.SIMPLIFIED_CHINESE));
        say(
                "board, %s: %d lines, median %.0f ms, %d statements, %d of them on dossiers",
                who,
                lines,
                median(times),
                sent.size(),
                sent.stream().filter(one -> one.names("dossier d")).count());
    }

    private List<Double> rates() {
        List<Double> rates = new ArrayList<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            rates.add(completions(MEASURED));
        }
        return rates;
    }

    /** How many are completed in a second by one after the other; starting the dossiers isn't counted. */
    private double completions(int number) {
        List<Dossier> dossiers = new ArrayList<>();
        ProgrammeVersion programme = programmes.current("two-step");
        for (int i = 0; i < number / 6; i++) {
            dossiers.add(begin(programme.id(), UUID.randomUUID().toString(), "two-step"));
        }
        long spent = 0;
        for (int i = 0; i < number; i++) {
            Task task = tasks.openOf(dossiers.get(i % dossiers.size()).id()).get(0);
            long begin = System.nanoTime();
            complete(task);
            spent += System.nanoTime() - begin;
        }
        return number * 1e9 / spent;
    }

    private void complete(Task task) {
        boolean first = task.step().equals("fillIn");
        Actor actor = first ? tenant.clerk() : tenant.townOffice();
        String answers = first
                ? "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}"
                : "{\"outcome\": \"RETURNED\", \"opinion\": \"请补充\"}";
        commands.once(UUID.randomUUID().toString(), actor.memberId(), "/tasks", () -> assertThat(
                        complete.complete(task.id(), answers, actor))
                .isInstanceOf(Completion.Done.class));
    }

    private void statements() throws Exception {
        Dossier dossier =
                begin(programmes.current("two-step").id(), UUID.randomUUID().toString(), "two-step");
        complete(tasks.openOf(dossier.id()).get(0));
        Task task = tasks.openOf(dossier.id()).get(0);
        List<Statements.Sent> sent = Statements.during(() -> complete(task));
        long engine = sent.stream().filter(Statements.Sent::isEngines).count();
        say("one completion: %d statements of ours, %d of the engine's", sent.size() - engine, engine);
    }

    private Campaign campaign() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        String id = plan.plan(
                        new CampaignPlan(
                                "green-community",
                                "绿色社区创建活动",
                                today.getYear(),
                                "某省绿色社区",
                                "某市创建示范活动实施办法",
                                "某政发〔2026〕3号",
                                today.minusDays(30),
                                today.plusYears(2),
                                today.minusDays(1),
                                today.plusYears(1),
                                today.plusMonths(6),
                                3,
                                null,
                                Map.of()),
                        tenant.cityOffice())
                .id();
        open.open(id, tenant.cityOffice());
        return campaigns.get(id);
    }

    private Dossier begin(String versionId, String campaignId, String process) {
        DossierStart wanted = new DossierStart(
                campaignId,
                versionId,
                process,
                "X-" + tenant.town.code(),
                tenant.village(),
                tenant.town.id(),
                null,
                null,
                "P1");
        return steps.run(() -> start.start(wanted, tenant.townOffice()));
    }

    private String size() {
        return jdbc.queryForObject(
                "select concat(sum(table_rows), ' rows, ', round(sum(data_length + index_length) / 1048576), ' MiB')"
                        + " from information_schema.tables where table_schema = database()",
                String.class);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String shown(List<Double> values) {
        return String.join(" ", values.stream().map("%.1f"::formatted).toList());
    }

    private static void say(String text, Object... arguments) {
        String line = text.formatted(arguments);
        System.out.println(line);
        try {
            Path figures = Path.of("target", "bench", "figures.txt");
            Files.createDirectories(figures.getParent());
            Files.writeString(
                    figures, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
