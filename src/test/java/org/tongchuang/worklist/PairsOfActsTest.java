package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.testing.Agreement;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.Refusal;

/**
 * Sixteen windows of a few people, one task, each pair of acts at the same moment, eight times each: every act is done once
 * at most, whoever comes too late is told so, and nothing is half done. All hundred and ninety pairs are tried in every build, on
 * both databases.
 */
@DatabaseTest
class PairsOfActsTest {

    private static final int EACH = 8;
    private static final String REASON = "同时来办。";
    private static final String APPROVED = "{\"outcome\": \"APPROVED\", \"opinion\": \"同意。\"}";
    private static final String FILLED = "{\"summary\": \"三月召开了全体会议\", \"participants\": 20}";

    /** What can be done with a task that one of a unit has taken, and the record that it leaves. */
    enum Kind {
        HAND_IN("task-completed"),
        RETURN("task-returned"),
        GIVE_BACK("task-unclaimed"),
        CLAIM("task-claimed"),
        PASS_ON("task-passed-on"),
        DELEGATE("task-delegated"),
        GIVE_TASK_BACK("task-given-back"),
        CALL_BACK("delegation-called-back"),
        HAND_OVER("task-passed-on"),
        WITHDRAW("step-withdrawn", "task-claimed"),
        ASK_SIGNER("signer-asked"),
        SIGN("signature-yes"),
        REMOVE_SIGNER("signer-removed"),
        URGE("task-urged"),
        HOLD("dossier-held"),
        RESUME("dossier-resumed"),
        ASK_FOR_TIME("extension-asked"),
        GRANT_TIME("extension-granted"),
        REFUSE_TIME("extension-refused");

        private final List<String> verbs;

        Kind(String... verbs) {
            this.verbs = List.of(verbs);
        }
    }

    /** What is done and undone again, as often as there is somebody to do it; the second is possible first. */
    private static final Set<Set<Kind>> IN_TURN = Set.of(
            Set.of(Kind.HOLD, Kind.RESUME),
            Set.of(Kind.DELEGATE, Kind.GIVE_TASK_BACK),
            Set.of(Kind.DELEGATE, Kind.CALL_BACK));

    /** Ends of the same thing. */
    private static final Set<Set<Kind>> ONCE = Set.of(
            Set.of(Kind.HAND_IN, Kind.RETURN, Kind.WITHDRAW),
            Set.of(Kind.GRANT_TIME, Kind.REFUSE_TIME),
            Set.of(Kind.SIGN, Kind.REMOVE_SIGNER),
            Set.of(Kind.GIVE_TASK_BACK, Kind.CALL_BACK));

    @Autowired
    Acts acts;

    @Autowired
    CompleteTask complete;

    @Autowired
    DelegateTask delegating;

    @Autowired
    GiveTaskBack giving;

    @Autowired
    CallTaskBack calling;

    @Autowired
    HandWorkOver handing;

    @Autowired
    HandOvers handOvers;

    @Autowired
    RemoveSigner removing;

    @Autowired
    AuditTrail audit;

    @Autowired
    Agreement agreement;

    @Autowired
    Stage stage;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    private Tenant tenant;
    private Actor holder;
    private Actor colleague;
    private Actor third;
    private Actor signer;
    private Actor above;
    private Dossier dossier;
    private Task task;
    private LocalDate later;
    private String request;
    private String wanted;
    private String handedIn;

    static Stream<Arguments> pairs() {
        return Stream.of(Kind.values()).flatMap(first -> Stream.of(Kind.values())
                .filter(second -> second.compareTo(first) >= 0)
                .map(second -> Arguments.of(first, second)));
    }

    @BeforeEach
    void someoneHasTheTask() {
        clock.reset();
        tenant = tenants.create();
        holder = tenant.townOffice();
        colleague = tenant.actor(tenant.town, Role.TOWN_OFFICE, 1);
        third = tenant.actor(tenant.town, Role.TOWN_OFFICE, 2);
        signer = tenant.head();
        above = tenant.cityOffice();
        dossier = stage.set("two-step", tenant);
        Task first = only();
        handedIn = first.id();
        acts.whole.run(() -> complete.complete(first.id(), FILLED, tenant.clerk()));
        task = only();
        acts.whole.run(() -> {
            acts.claims.claim(task.id(), holder);
            return task;
        });
        task = only();
        later = acts.extensions.proposed(task, ChinaTime.today(clock));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isDoneOnceAndRefusedOtherwise(Kind first, Kind second) throws Exception {
        if (first == Kind.CLAIM && second == Kind.CLAIM) {
            acts.claims.unclaim(task.id(), holder);
        }
        List<Act> both = List.of(act(first), act(second));
        makePossible(EnumSet.of(first, second));
        List<Inconsistency> known = agreement.violations();
        List<AuditEntry> before = entries();

        Map<Kind, Integer> done = atOnce(both);

        if (IN_TURN.contains(done.keySet())) {
            assertThat(done.get(second) - done.get(first))
                    .as("one after the other, from a held or delegated one on: %s", done)
                    .isBetween(0, 1);
        } else {
            assertThat(done.values()).as("each act once at most: %s", done).allMatch(times -> times <= 1);
        }
        assertThat(done.get(first) + done.get(second))
                .as("somebody's came first")
                .isPositive();
        if (ONCE.stream().anyMatch(kinds -> kinds.containsAll(done.keySet()))) {
            assertThat(done.values().stream().mapToInt(Integer::intValue).sum())
                    .as("one of them: %s", done)
                    .isOne();
        }
        List<String> verbs =
                done.keySet().stream().flatMap(kind -> kind.verbs.stream()).toList();
        assertThat(entries().stream()
                        .filter(entry -> !before.contains(entry))
                        .map(AuditEntry::verb)
                        .filter(verbs::contains))
                .as("records of %s", done)
                .containsExactlyInAnyOrderElementsOf(done.entrySet().stream()
                        .flatMap(one -> Collections.nCopies(one.getValue(), one.getKey()).stream())
                        .flatMap(kind -> kind.verbs.stream())
                        .toList());
        acts.driver.runUntilQuiet(dossier.number());
        agreement.holdsBut(known);
        assertThat(audit.verify("dossier:" + dossier.id()).isIntact()).isTrue();
        assertThat(ChinaTime.dayOf(acts.tasks.get(task.id()).dueAt()).equals(later))
                .as("it has the time that was given")
                .isEqualTo(done.getOrDefault(Kind.GRANT_TIME, 0) == 1);
        assertThat(acts.tasks.openOf(dossier.id()))
                .as("all of it is held, or nothing")
                .allSatisfy(open -> assertThat(open.isHeld())
                        .isEqualTo(acts.holds.open(dossier.id()).isPresent()));
    }

    /** Only what was asked for is answered, and only what is held or delegated comes back; who withdraws finds nothing begun. */
    private void makePossible(Set<Kind> kinds) {
        if (kinds.contains(Kind.GIVE_TASK_BACK) || kinds.contains(Kind.CALL_BACK)) {
            delegating.delegate(task.id(), colleague.memberId(), REASON, holder);
        } else if (kinds.contains(Kind.WITHDRAW)) {
            acts.claims.unclaim(task.id(), holder);
        }
        if (kinds.contains(Kind.SIGN) || kinds.contains(Kind.REMOVE_SIGNER)) {
            acts.asking.ask(task.id(), signer.memberId(), SignatureRequest.Place.BEFORE, REASON, holder);
            wanted = acts.signatures.of(task).get(0).id();
        }
        if (kinds.contains(Kind.GRANT_TIME) || kinds.contains(Kind.REFUSE_TIME)) {
            acts.timeAsking.ask(task.id(), later, REASON, holder);
            request = acts.extensions.open(task).orElseThrow().id();
        }
        if (kinds.contains(Kind.RESUME)) {
            acts.holding.hold(dossier.id(), acts.holds.least(dossier), REASON, above);
        }
    }

    /** One who does it, as if from a page that was opened before. */
    private record Act(Kind kind, Runnable work) {}

    private Act act(Kind kind) {
        return new Act(
                kind,
                switch (kind) {
                    case HAND_IN -> this::handIn;
                    case RETURN -> back();
                    case GIVE_BACK -> () -> acts.claims.unclaim(task.id(), holder);
                    case CLAIM -> () -> acts.claims.claim(task.id(), third);
                    case PASS_ON -> () -> acts.passing.pass(task.id(), colleague.memberId(), REASON, holder);
                    case DELEGATE -> () -> delegating.delegate(task.id(), colleague.memberId(), REASON, holder);
                    case ASK_SIGNER ->
                        () -> acts.asking.ask(
                                task.id(), signer.memberId(), SignatureRequest.Place.BEFORE, REASON, holder);
                    case GIVE_TASK_BACK -> () -> giving.giveBack(task.id(), REASON, colleague);
                    case CALL_BACK -> () -> calling.callBack(task.id(), REASON, holder);
                    case HAND_OVER -> this::handOver;
                    case WITHDRAW -> this::withdraw;
                    case SIGN -> () -> acts.giving.give(wanted, true, REASON, signer);
                    case REMOVE_SIGNER -> () -> removing.remove(task.id(), wanted, REASON, holder);
                    case URGE -> () -> acts.urging.urge(task.id(), REASON, above);
                    case HOLD -> () -> acts.holding.hold(dossier.id(), acts.holds.least(dossier), REASON, above);
                    case RESUME -> () -> acts.resuming.resume(dossier.id(), REASON, above);
                    case ASK_FOR_TIME -> () -> acts.timeAsking.ask(task.id(), later, REASON, holder);
                    case GRANT_TIME -> () -> acts.timeGranting.grant(request, later, REASON, above);
                    case REFUSE_TIME -> () -> acts.timeRefusing.refuse(request, REASON, above);
                });
    }

    private void handIn() {
        Completion completion = complete.complete(task.id(), APPROVED, holder);
        if (completion instanceof Completion.NotYet notYet) {
            throw new NotTaken(notYet.missing().toString());
        }
    }

    private Runnable back() {
        String step = acts.plans.steps(task.id(), holder).get(0).done().id();
        String digest = acts.plans.preview(task.id(), step, holder).digest();
        return () -> acts.returns.back(task.id(), step, digest, REASON, false, holder);
    }

    private void withdraw() {
        Withdrawal look = acts.withdrawing.look(handedIn, tenant.clerk());
        String digest = look.isPossible() ? look.plan().digest() : "";
        acts.withdrawing.withdraw(handedIn, digest, REASON, tenant.clerk());
    }

    /** Its row says what came of it; the list is made in any case. */
    private void handOver() {
        HandOverWish wish = new HandOverWish(
                holder.memberId(),
                tenant.town.id(),
                Role.TOWN_OFFICE,
                Set.of(task.id()),
                Set.of(),
                colleague.memberId(),
                REASON);
        HandOver list = handOvers.see(handing.handOver(wish, holder), holder);
        if (handOvers.rows(list).stream().noneMatch(row -> row.outcome() == Passing.PASSED)) {
            throw new NotTaken("not handed over");
        }
    }

    private Map<Kind, Integer> atOnce(List<Act> both) throws Exception {
        Map<Kind, Integer> done = new EnumMap<>(Kind.class);
        both.forEach(act -> done.put(act.kind(), 0));
        CyclicBarrier start = new CyclicBarrier(both.size() * EACH);
        ExecutorService windows = Executors.newFixedThreadPool(both.size() * EACH);
        try {
            List<Future<Optional<Kind>>> ends = new ArrayList<>();
            for (int window = 0; window < EACH; window++) {
                both.forEach(act -> ends.add(windows.submit(() -> end(act, start))));
            }
            for (Future<Optional<Kind>> end : ends) {
                end.get().ifPresent(kind -> done.merge(kind, 1, Integer::sum));
            }
        } finally {
            windows.shutdownNow();
        }
        return done;
    }

    /** Which was done; what isn't refused with a message for people breaks the test. */
    private Optional<Kind> end(Act act, CyclicBarrier start) throws Exception {
        start.await();
        try {
            acts.whole.run(() -> {
                act.work().run();
                return task;
            });
            return Optional.of(act.kind());
        } catch (Refusal | NotTaken refused) {
            return Optional.empty();
        }
    }

    private Task only() {
        acts.driver.runUntilQuiet(dossier.number());
        return acts.tasks.openOf(dossier.id()).get(0);
    }

    private List<AuditEntry> entries() {
        return audit.entries("dossier:" + dossier.id(), 200, 0);
    }

    /** An answer that isn't a refusal: the form lacks something, as a signature, or the list names nothing. */
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotTaken(String what) {
            super(what);
        }
    }
}
