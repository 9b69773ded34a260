package org.tongchuang.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.standard.Indicator;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.RecordForum;
import org.tongchuang.survey.Topic;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.testing.Tenant;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Brings a dossier straight to its assessment, and does what the people of a panel do. */
@Component
public class AssessedDossier {

    private static final String CONFIRMED =
            """
            {"visitOn": "2026-03-10", "visitMeetingPlace": "示例市政府", "panelConfirmed": true, "applicantTold": true}""";
    private static final String VISITED =
            """
            {"siteVisitOn": "2026-03-03", "siteVisitPlace": "第一示例村", "siteVisitFindings": "道路整洁，设施完好，无异味。",
             "archiveCheckedOn": "2026-03-03", "archiveFindings": "档案齐全，目录清楚，记录可查。",
             "voiceMethod": "FORUM", "voiceOn": "2026-03-03", "voiceFindings": "居民满意，座谈会反映良好。",
             "noFavours": true, "assessorOpinion": "总体符合要求，建议通过考评。"}""";
    private static final String AGREED =
            """
            {"consensusOn": "2026-03-04", "consensusReason": "三位考评员合议，意见一致，逐项写明理由。"}""";

    private static final NewMinutes HEARD = new NewMinutes(
            LocalDate.of(2026, 3, 2),
            "村委会",
            "示例市创建办",
            1,
            List.of(new Attendee(Attendee.Kind.RESIDENT, "示例居民")),
            List.of(new Topic("环境", "居民满意，座谈会反映良好。")));

    private final Programmes programmes;
    private final StartDossier start;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcessDriver driver;
    private final Tasks tasks;
    private final CompleteTask complete;
    private final SaveScore save;
    private final SignDeclaration sign;
    private final SheetTasks sheets;
    private final DossierStandards standards;
    private final WholeStep steps;
    private final RecordForum forum;

    AssessedDossier(
            Programmes programmes,
            StartDossier start,
            RepositoryService repository,
            RuntimeService runtime,
            ProcessDriver driver,
            Tasks tasks,
            CompleteTask complete,
            SaveScore save,
            SignDeclaration sign,
            SheetTasks sheets,
            DossierStandards standards,
            WholeStep steps,
            RecordForum forum) {
        this.programmes = programmes;
        this.start = start;
        this.repository = repository;
        this.runtime = runtime;
        this.driver = driver;
        this.tasks = tasks;
        this.complete = complete;
        this.save = save;
        this.sign = sign;
        this.sheets = sheets;
        this.standards = standards;
        this.steps = steps;
        this.forum = forum;
    }

    public Dossier assessing(Tenant tenant) {
        ProgrammeVersion programme = programmes.current("green-community");
        DossierStart wanted = new DossierStart(
                UUID.randomUUID().toString(),
                programme.id(),
                programme.manifest().processes().get("main"),
                "GC-2026-" + tenant.town.code(),
                tenant.village(),
                tenant.town.id(),
                null,
                null,
                "P1");
        Dossier dossier = steps.run(() -> start.start(wanted, tenant.townOffice()));
        String model = repository
                .createProcessDefinitionQuery()
                .deploymentId(programme.deploymentId())
                .processDefinitionKey("site-assessment")
                .singleResult()
                .getId();
        runtime.startProcessInstanceById(
                model,
                dossier.number(),
                Map.of("dossierId", dossier.id(), "unitId", dossier.unitId(), "campaignId", dossier.campaignId()));
        driver.runUntilQuiet(dossier.number());
        return dossier;
    }

    public Task open(Dossier dossier, String step) {
        return openAll(dossier, step).get(0);
    }

    public List<Task> openAll(Dossier dossier, String step) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> task.step().equals(step))
                .toList();
    }

    /** The panel begins, and residents have been heard. */
    public void confirm(Dossier dossier, Actor office) {
        begin(dossier, office);
        steps.run(() -> forum.record(dossier.id(), HEARD, office));
    }

    /** The panel begins. */
    public void begin(Dossier dossier, Actor office) {
        hand(open(dossier, "confirmPanel"), CONFIRMED, office);
        driver.runUntilQuiet(dossier.number());
    }

    public void declare(Task task, Actor assessor) {
        steps.run(() -> {
            sign.noInterest(task.id(), "没有利害关系", assessor);
            return task;
        });
    }

    public void fill(Task task, Actor actor, Function<Indicator, Entry> entries) {
        SheetTask sheet = sheets.of(task).orElseThrow();
        sheet.rows().forEach(row -> save(task, row.code(), entries.apply(row), 0, actor));
    }

    public void save(Task task, String code, Entry entry, int rev, Actor actor) {
        steps.run(() -> {
            save.save(task.id(), code, Typed.of(entry), rev, actor);
            return code;
        });
    }

    public Completion handIn(Task task, Actor assessor) {
        return hand(task, VISITED, assessor);
    }

    /** Hands in with QUESTIONNAIRE, FORUM or BOTH as the third method. */
    public Completion handIn(Task task, Actor assessor, String method) {
        return hand(task, VISITED.replace("FORUM", method), assessor);
    }

    public Completion handInNothing(Task task, Actor assessor) {
        return hand(task, "{}", assessor);
    }

    public Completion agree(Task task, Actor lead) {
        return hand(task, AGREED, lead);
    }

    public void settle(Dossier dossier) {
        driver.runUntilQuiet(dossier.number());
    }

    public List<Indicator> rows(Dossier dossier) {
        return standards.of(dossier).indicators();
    }

    private Completion hand(Task task, String answers, Actor actor) {
        return steps.run(() -> complete.complete(task.id(), answers, actor));
    }

    static List<Actor> actorsOf(List<Task> assessing, List<Actor> pool) {
        return assessing.stream()
                .map(task -> pool.stream()
                        .filter(actor -> actor.memberId().equals(task.part()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    static IntStream each(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
