package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceWish;
import org.tongchuang.people.Actor;
import org.tongchuang.people.EndAbsence;
import org.tongchuang.people.NameSubstitute;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.talk.CopyRow;
import org.tongchuang.talk.WriteComment;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Brings a dossier to where a task stands in some shape, and does there what people do. */
@Component
class Cells {

    private static final String WHY = "照表办理。";
    private static final int ALL = 1000;
    /** With a timer for each of its tasks, or one for the step of many. */
    private static final Set<String> TIMED = Set.of("plain", "branch", "called", "deep");

    private static final Set<String> TIMED_AS_A_WHOLE = Set.of("many", "inTurn");

    private final Acts acts;
    private final OfficeActs office;
    private final CompleteTask complete;
    private final DelegateTask delegating;
    private final GiveTaskBack giving;
    private final CallTaskBack calling;
    private final RemoveSigner removing;
    private final AnswerUrge answering;
    private final WriteComment commenting;
    private final NameSubstitute naming;
    private final EndAbsence ending;
    private final HandWorkOver handing;
    private final ActOnMany many;
    private final Batches batches;
    private final Worklist worklist;
    private final Stage stage;
    private final StartDossier start;
    private final Tenants tenants;
    private final NamedDeadline cutOff;
    private final ManagementService engine;
    private final JdbcClient sql;
    private final Clock clock;
    private final Map<String, Ground> grounds = new HashMap<>();

    Cells(
            OfficeActs office,
            CompleteTask complete,
            DelegateTask delegating,
            GiveTaskBack giving,
            CallTaskBack calling,
            RemoveSigner removing,
            AnswerUrge answering,
            WriteComment commenting,
            NameSubstitute naming,
            EndAbsence ending,
            HandWorkOver handing,
            ActOnMany many,
            Batches batches,
            Worklist worklist,
            Stage stage,
            StartDossier start,
            Tenants tenants,
            List<NamedDeadline> deadlines,
            ManagementService engine,
            JdbcClient sql,
            Clock clock) {
        this.acts = office.acts();
        this.office = office;
        this.complete = complete;
        this.delegating = delegating;
        this.giving = giving;
        this.calling = calling;
        this.removing = removing;
        this.answering = answering;
        this.commenting = commenting;
        this.naming = naming;
        this.ending = ending;
        this.handing = handing;
        this.many = many;
        this.batches = batches;
        this.worklist = worklist;
        this.stage = stage;
        this.start = start;
        this.tenants = tenants;
        this.cutOff = deadlines.stream()
                .filter(one -> one.name().equals("cutOff"))
                .findFirst()
                .orElseThrow();
        this.engine = engine;
        this.sql = sql;
        this.clock = clock;
    }

    /** A dossier of its own, whose task in this shape nobody has taken yet. */
    Cell stand(ActionsByShapeTest.Shape shape) {
        Ground ground = grounds.computeIfAbsent(shape.programme(), this::ground);
        Cell cell = new Cell(shape, ground.tenant(), begin(ground.first(), ground.tenant()));
        shape.done.forEach(step -> cell.handIn(cell.open(step)));
        return cell;
    }

    /** A campaign and its people, for all cells of a programme. */
    private record Ground(Tenant tenant, Dossier first) {}

    private Ground ground(String programme) {
        Tenant tenant = tenants.create();
        return new Ground(tenant, stage.set(programme, tenant));
    }

    private Dossier begin(Dossier like, Tenant tenant) {
        Dossier begun = start.start(
                new DossierStart(
                        like.campaignId(),
                        like.programmeVersionId(),
                        like.processKey(),
                        "AS-2026-" + tenant.town.code(),
                        tenant.village(),
                        like.townId(),
                        null,
                        null,
                        like.sensitivity()),
                tenant.townOffice());
        acts.driver.runUntilQuiet(begun.number());
        return begun;
    }

    /** What a page wouldn't offer there. */
    static final class NotOffered extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** What is open, as step or step:part, with the row's id; the same by engine and worklist; the timers. */
    record Picture(Map<String, String> ids, Set<String> inWorklist, Set<String> inEngine, Map<String, String> timers) {

        Set<String> open() {
            return ids.keySet();
        }
    }

    /** One dossier, its task, and the people around it. */
    final class Cell {

        private final ActionsByShapeTest.Shape shape;
        private final Dossier dossier;
        private final Tenant tenant;
        private final Actor clerk;
        private final Actor colleague;
        private final Actor head;
        private Absence absence;
        private Instant unheld;
        private String taskId;

        Cell(ActionsByShapeTest.Shape shape, Tenant tenant, Dossier dossier) {
            this.shape = shape;
            this.tenant = tenant;
            this.dossier = dossier;
            clerk = tenant.clerk();
            colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
            head = tenant.head();
        }

        void nothing() {
            assertThat(task().assigneeId()).isNull();
        }

        void claim() {
            does(() -> acts.claims.claim(task().id(), clerk));
        }

        void putBack() {
            does(() -> acts.claims.unclaim(task().id(), clerk));
        }

        void handIn() {
            handIn(task());
        }

        void handIn(Task task) {
            assertThat(handedIn(task, clerk)).isInstanceOf(Completion.Done.class);
        }

        private Completion handedIn(Task task, Actor actor) {
            taskId = task.id();
            String answers = isVote(task) ? "{\"vote\": \"YES\"}" : "{\"note\": \"已经办好。\"}";
            Completion came = acts.whole.run(() -> complete.complete(task.id(), answers, actor));
            acts.driver.runUntilQuiet(dossier.number());
            return came;
        }

        private boolean isVote(Task task) {
            return shape.isVote() && !task.step().equals("draft");
        }

        void back() {
            back(false);
        }

        private void back(boolean straight) {
            Task from = task();
            String to = earlier(from);
            String digest = acts.plans.preview(from.id(), to, clerk).digest();
            does(() -> acts.returns.back(from.id(), to, digest, WHY, straight, clerk));
        }

        private String earlier(Task from) {
            return acts.plans.steps(from.id(), clerk).stream()
                    .map(ReturnStep::done)
                    .filter(done -> named(done).equals(shape.before()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        void backAndOn() {
            back(false);
            handIn(open(shape.before()));
        }

        void straightBack() {
            Task from = task();
            if (!acts.plans.preview(from.id(), earlier(from), clerk).mayGoStraight()) {
                throw new NotOffered();
            }
            back(true);
            handIn(open(shape.before()));
        }

        void withdraw() {
            Withdrawal look = acts.withdrawing.look(taskId, clerk);
            String digest = look.isPossible() ? look.plan().digest() : "";
            does(() -> acts.withdrawing.withdraw(taskId, digest, WHY, clerk));
        }

        void passOn() {
            does(() -> acts.passing.pass(task().id(), colleague.memberId(), WHY, clerk));
        }

        void delegated() {
            claim();
            delegate();
        }

        void delegate() {
            does(() -> delegating.delegate(task().id(), colleague.memberId(), WHY, clerk));
        }

        void prepared() {
            delegated();
            giveBack();
        }

        void giveBack() {
            does(() -> giving.giveBack(task().id(), WHY, colleague));
        }

        void callBack() {
            does(() -> calling.callBack(task().id(), WHY, clerk));
        }

        void askBefore() {
            claim();
            ask(SignatureRequest.Place.BEFORE);
        }

        void askAfter() {
            claim();
            ask(SignatureRequest.Place.AFTER);
        }

        void ask(SignatureRequest.Place place) {
            does(() -> acts.asking.ask(task().id(), head.memberId(), place, WHY, clerk));
        }

        void held() {
            askAfter();
            holdHandIn();
        }

        void holdHandIn() {
            assertThat(handedIn(task(), clerk)).isInstanceOf(Completion.Held.class);
        }

        void sign(boolean agrees) {
            does(() -> acts.giving.give(request(), agrees, WHY, head));
        }

        void removeSigner() {
            does(() -> removing.remove(task().id(), request(), WHY, clerk));
        }

        private String request() {
            return acts.signatures.of(task()).get(0).id();
        }

        void urge() {
            does(() -> acts.urging.urge(task().id(), WHY, tenant.townOffice()));
        }

        void answer(Urge.Answer answer) {
            var day = answer == Urge.Answer.BY_DATE ? ChinaTime.today(clock).plusDays(1) : null;
            String urge = acts.urges.of(task()).get(0).id();
            does(() -> answering.answer(task().id(), urge, answer, day, WHY, clerk));
        }

        void comment() {
            does(() -> commenting.write(dossier.id(), task().id(), WHY, Set.of(), clerk));
        }

        void away() {
            var today = ChinaTime.today(clock);
            absence = naming.name(
                    new AbsenceWish(
                            clerk.memberId(), clerk.unitId(), head.memberId(), null, today, today.plusDays(1), WHY),
                    clerk);
        }

        private Actor inStead() {
            return acts.actors.standingIn(absence.substituteId(), absence.id()).orElseThrow();
        }

        void claimInStead() {
            does(() -> acts.claims.claim(task().id(), inStead()));
            ending.end(absence.id(), clerk);
        }

        void handInInStead() {
            assertThat(handedIn(task(), inStead())).isInstanceOf(Completion.Done.class);
            ending.end(absence.id(), clerk);
        }

        void handOver() {
            HandOverWish wish = new HandOverWish(
                    clerk.memberId(),
                    clerk.unitId(),
                    Role.COMMUNITY_CLERK,
                    Set.of(task().id()),
                    Set.of(),
                    colleague.memberId(),
                    WHY);
            does(() -> handing.handOver(wish, clerk));
        }

        void mention() {
            does(() -> commenting.write(dossier.id(), task().id(), WHY, Set.of(colleague.memberId()), clerk));
        }

        void copy() {
            does(() -> office.copying().copy(dossier.id(), task().id(), WHY, Set.of(clerk.memberId()), town()));
        }

        void readCopy() {
            CopyRow copy = office.copies().received(dossier, clerk).get(0);
            does(() -> office.reading().read(copy.id(), clerk));
        }

        void hold() {
            unheld = cutOff();
            does(() -> acts.holding.hold(dossier.id(), acts.holds.least(dossier), WHY, town()));
            assertThat(cutOff().isAfter(unheld)).isEqualTo(!shape.isVote());
        }

        void resume() {
            does(() -> acts.resuming.resume(dossier.id(), WHY, town()));
            assertThat(cutOff()).isEqualTo(unheld);
        }

        /** What waited until then keeps the days that it has waited. */
        void resumeOnItsDay() {
            Instant held = cutOff();
            DossierHold hold = acts.holds.open(dossier.id()).orElseThrow();
            does(() -> acts.resuming.resumeDue(hold));
            assertThat(cutOff()).isEqualTo(held);
        }

        void askForTime() {
            LocalDate day = acts.extensions.proposed(task(), ChinaTime.today(clock));
            does(() -> acts.timeAsking.ask(task().id(), day, WHY, clerk));
        }

        void grantTime() {
            grant(acts.extensions.open(task()).orElseThrow().wantedOn());
        }

        void grantTimeBehindTheTimer() {
            LocalDate last = ChinaTime.dayOf(cutOff());
            LocalDate day = acts.extensions.calendar(task()).nextWorkDay(last.plusDays(1));
            grant(day);
            assertThat(ChinaTime.dayOf(cutOff())).isEqualTo(shape.isVote() ? last : day);
        }

        private void grant(LocalDate day) {
            String request = acts.extensions.open(task()).orElseThrow().id();
            does(() -> acts.timeGranting.grant(request, day, WHY, town()));
            assertThat(ChinaTime.dayOf(task().dueAt())).isEqualTo(day);
        }

        void refuseTime() {
            Instant due = task().dueAt();
            String request = acts.extensions.open(task()).orElseThrow().id();
            does(() -> acts.timeRefusing.refuse(request, WHY, town()));
            assertThat(task().dueAt()).isEqualTo(due);
        }

        private Actor town() {
            return tenant.townOffice();
        }

        private Instant cutOff() {
            return cutOff.of(dossier.id(), dossier.processInstanceId()).orElseThrow();
        }

        void ticked(BatchAct act) {
            Actor clerk = act == BatchAct.URGE ? town() : this.clerk;
            BatchWish wish = new BatchWish(act, List.of(task().id()), colleague.memberId(), WHY);
            Batch batch = acts.whole.run(() -> batches.see(many.begin(wish, clerk), clerk));
            while (many.proceed(batch, clerk, this::does)) {
                // The next one.
            }
            assertThat(batches.rows(batch)).extracting(BatchRow::outcome).containsExactly(BatchOutcome.DONE);
        }

        private void does(Runnable act) {
            acts.whole.run(() -> {
                act.run();
                return dossier;
            });
            acts.driver.runUntilQuiet(dossier.number());
        }

        private Task task() {
            return open(shape.task);
        }

        private Task open(String name) {
            return acts.tasks.openOf(dossier.id()).stream()
                    .filter(task -> named(task).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " isn't open"));
        }

        private static String named(Task task) {
            return task.part().isEmpty() ? task.step() : task.step() + ":" + task.part();
        }

        Picture picture() {
            Map<String, String> ids = new TreeMap<>();
            Set<String> rows = new TreeSet<>();
            acts.tasks.openOf(dossier.id()).forEach(task -> {
                ids.put(named(task), task.id());
                rows.add(task.engineTaskId() + " " + task.step() + " with " + task.assigneeId());
            });
            Set<String> inEngine = new TreeSet<>(sql.sql(
                            "select concat(t.ID_, ' ', t.TASK_DEF_KEY_, ' with ', coalesce(t.ASSIGNEE_, 'null')) from ACT_RU_TASK t"
                                    + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where e.ROOT_PROC_INST_ID_ = ?")
                    .param(dossier.processInstanceId())
                    .query(String.class)
                    .list());
            return new Picture(ids, rows, inEngine, timers());
        }

        /** By id: at what, and when. */
        private Map<String, String> timers() {
            Map<String, String> timers = new TreeMap<>();
            engine.createJobQuery()
                    .rootProcessInstanceId(dossier.processInstanceId())
                    .timers()
                    .list()
                    .forEach(job -> timers.put(
                            job.getId(), activity(job) + " " + job.getDuedate().toInstant()));
            return timers;
        }

        private String activity(Job job) {
            return engine.createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
        }

        /** The timers that belong to what is open, each at the campaign's last day. */
        List<String> wantedTimers(Set<String> open) {
            List<String> steps = open.stream().map(name -> name.split(":")[0]).toList();
            List<String> wanted =
                    new ArrayList<>(steps.stream().filter(TIMED::contains).toList());
            steps.stream().filter(TIMED_AS_A_WHOLE::contains).distinct().forEach(wanted::add);
            var due = cutOff.of(dossier.id(), dossier.processInstanceId()).orElseThrow();
            return wanted.stream().map(step -> step + "Late " + due).sorted().toList();
        }

        /** On whose lists of their own work something of this dossier stands. */
        Set<String> lists() {
            Set<String> lists = new TreeSet<>();
            Map.of("clerk", clerk, "colleague", colleague, "head", head).forEach((who, actor) -> {
                boolean has =
                        worklist.open(actor, Worklist.Shelf.MINE, WorklistQuery.of(actor.memberId()), ALL, 0).stream()
                                .anyMatch(row -> row.dossierId().equals(dossier.id()));
                if (has) {
                    lists.add(who);
                }
            });
            return lists;
        }

        int votes() {
            return sql.sql("select count(*) from vote_cast c join vote v on v.id = c.vote_id where v.dossier_id = ?")
                    .param(dossier.id())
                    .query(Integer.class)
                    .single();
        }

        /** What the record says, oldest first. */
        List<String> verbs() {
            return sql.sql("select verb from audit_entry where chain = ? order by entry_no")
                    .param("dossier:" + dossier.id())
                    .query(String.class)
                    .list();
        }
    }
}
