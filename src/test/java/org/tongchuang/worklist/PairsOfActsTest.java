package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * at most, whoever comes too late is told so, and nothing is half done. All ninety-one pairs are tried in every build, on
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
        ASK_SIGNER("signer-asked"),
        URGE("task-urged"),
        HOLD("dossier-held"),
        RESUME("dossier-resumed"),
        ASK_FOR_TIME("extension-asked"),
        GRANT_TIME("extension-granted"),
        REFUSE_TIME("extension-refused");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }
    }

    @Autowired
    Acts acts;

    @Autowired
    CompleteTask complete;

    @Autowired
    DelegateTask delegating;

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

        if (done.keySet().equals(Set.of(Kind.HOLD, Kind.RESUME))) {
            assertThat(done.get(Kind.RESUME) - done.get(Kind.HOLD))
                    .as("one after the other, from a held one on: %s", done)
                    .isBetween(0, 1);
        } else {
            assertThat(done.values()).as("each act once at most: %s", done).allMatch(times -> times <= 1);
        }
        assertThat(done.get(first) + done.get(second))
                .as("somebody's came first")
                .isPositive();
        assertThat(done.getOrDefault(Kind.HAND_IN, 0) + done.getOrDefault(Kind.RETURN, 0))
                .as("it is over once")
                .isLessThanOrEqualTo(1);
        assertThat(done.getOrDefault(Kind.GRANT_TIME, 0) + done.getOrDefault(Kind.REFUSE_TIME, 0))
                .as("it is answered once")
                .isLessThanOrEqualTo(1);
        done.forEach((kind, times) -> assertThat(
                        entries().stream().filter(entry -> entry.verb().equals(kind.verb) && !before.contains(entry)))
                .as("records of %s", kind)
                .hasSize(times));
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

    /** Only what was asked for is answered, and only what is held goes on. */
    private void makePossible(Set<Kind> kinds) {
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
            throw new NotTaken(notYet);
        }
    }

    private Runnable back() {
        String step = acts.plans.steps(task.id(), holder).get(0).done().id();
        String digest = acts.plans.preview(task.id(), step, holder).digest();
        return () -> acts.returns.back(task.id(), step, digest, REASON, false, holder);
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

    /** The form's answer that something is missing, as a signature. */
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotTaken(Completion.NotYet notYet) {
            super(notYet.missing().toString());
        }
    }
}
