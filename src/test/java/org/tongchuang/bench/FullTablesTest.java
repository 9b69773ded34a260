package org.tongchuang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.OpenCampaign;
import org.tongchuang.campaign.PlanCampaign;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Statements;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.TestDatabase;
import org.tongchuang.tracking.Boards;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/**
 * What a worklist page, a board and a completion cost when {@code -Dtasks} tasks are open, and how that compares with
 * empty tables: two products, one on each, complete in turn, so that whatever else the machine does slows both. Prints
 * figures, also to {@code target/bench/figures.txt}; asserts only that the work is right.
 */
@Bench
class FullTablesTest {

    private static final int TASKS = Integer.getInteger("tasks", 100_000);
    private static final int WARM_UP = 240;
    private static final int MEASURED = 120;
    private static final int PAIRS = Integer.getInteger("pairs", 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanCampaign plan;

    @Autowired
    OpenCampaign open;

    @Autowired
    Campaigns campaigns;

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
        Product full = new Product(context);
        Product empty = Product.beside("tongchuang_empty");
        tenant = full.tenant;
        Campaign campaign = campaign();
        Dossier template = full.begin(campaign.programmeVersionId(), campaign.id(), "green-community");
        long before = System.nanoTime();
        new FullTables(owner(), tenant).load(template, TASKS);
        say("%d tasks loaded in %d s (%s)", TASKS, (System.nanoTime() - before) / 1_000_000_000, size());

        page("village clerk", tenant.clerk());
        page("town office", tenant.townOffice());
        ownRows();
        board("town office", campaign, tenant.townOffice());
        board("city office", campaign, tenant.cityOffice());
        compare(empty, full);
        statements(full);
        assertThat(check.violations()).isEmpty();
    }

    private static void compare(Product empty, Product full) {
        empty.completions(WARM_UP);
        full.completions(WARM_UP);
        List<Double> onEmpty = new ArrayList<>();
        List<Double> onFull = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            if (pair % 2 == 0) {
                onEmpty.add(empty.completions(MEASURED));
            }
            onFull.add(full.completions(MEASURED));
            if (pair % 2 == 1) {
                onEmpty.add(empty.completions(MEASURED));
            }
        }
        List<Double> ratios = IntStream.range(0, PAIRS)
                .mapToObj(pair -> onFull.get(pair) / onEmpty.get(pair))
                .toList();
        say("completions/s, one client, empty tables: %s, median %.1f", shown(onEmpty), median(onEmpty));
        say("completions/s, one client, %d open tasks: %s, median %.1f", TASKS, shown(onFull), median(onFull));
        say(
                "ratio of each pair: %s, median %.2f",
                ratios.stream().map("%.2f"::formatted).toList(), median(ratios));
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

    /** Whole pages of somebody who has 5,000 tasks of his own, signing in and templates included. */
    private void ownRows() throws Exception {
        Actor actor = tenant.townLeader();
        JdbcTemplate owner = owner();
        owner.execute("create table bench_own as select t.id, t.holder, t.assignee_id, t.assignee_name, t.due_at"
                + " from task t where t.state = 'OPEN' order by reverse(t.id) limit 5000");
        owner.update(
                "update task t join bench_own o on o.id = t.id set t.holder = ?, t.assignee_id = ?, t.assignee_name = ?,"
                        + " t.due_at = t.due_at + interval crc32(t.id) % 2000 hour",
                "member:" + actor.memberId(), actor.memberId(), actor.memberName());
        owner.execute("analyze table task");
        MockMvc mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        for (String address : List.of(
                "/tasks",
                "/tasks?sort=-arrival&page=50",
                "/tasks?sort=campaign,subject,-arrival",
                "/tasks?group=SUBJECT",
                "/tasks?group=DUE&sort=arrival",
                "/tasks?unread=true",
                "/tasks?q=0007",
                "/tasks?q=nothing",
                "/tasks/done")) {
            wholePage(mvc, actor, address);
        }
        owner.update(
                "update task t join bench_own o on o.id = t.id set t.holder = o.holder, t.assignee_id = o.assignee_id,"
                        + " t.assignee_name = o.assignee_name, t.due_at = o.due_at");
        owner.execute("drop table bench_own");
    }

    private void wholePage(MockMvc mvc, Actor actor, String address) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            long begin = System.nanoTime();
            mvc.perform(get(address).with(SignedIn.as(actor))).andExpect(status().isOk());
            times.add((System.nanoTime() - begin) / 1e6);
        }
        List<Statements.Sent> sent =
                Statements.during(() -> mvc.perform(get(address).with(SignedIn.as(actor)))
                                .andReturn())
                        .stream()
                        .filter(one -> !one.isSessions()
                                && !one.names("member m")
                                && !one.names("message m")
                                && !one.names("copy_receiver r"))
                        .toList();
        say(
                "page %s, 5000 own of %d open: median %.1f ms, 95 %% %.1f ms, %d statements, scans %s",
                address,
                TASKS,
                median(times.subList(20, 80)),
                times.subList(20, 80).stream().sorted().toList().get(57),
                sent.size(),
                sent.stream().anyMatch(this::scansTasks) ? "yes" : "no");
    }

    private boolean scansTasks(Statements.Sent sent) {
        return jdbc
                .queryForList(
                        "explain " + sent.sql(), sent.parameters().values().toArray())
                .stream()
                .anyMatch(step -> "t".equals(step.get("table")) && "ALL".equals(step.get("type")));
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

    private static void statements(Product product) throws Exception {
        Dossier dossier = product.begin();
        product.complete(product.openTask(dossier));
        Task task = product.openTask(dossier);
        List<Statements.Sent> sent = Statements.during(() -> product.complete(task));
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
