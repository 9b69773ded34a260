package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongchuang.worklist.ActionsByShapeTest.Becomes.AS_BEFORE;
import static org.tongchuang.worklist.ActionsByShapeTest.Becomes.HANDED_IN;
import static org.tongchuang.worklist.ActionsByShapeTest.Becomes.RETURNED;
import static org.tongchuang.worklist.ActionsByShapeTest.Becomes.STAYS;
import static org.tongchuang.worklist.ActionsByShapeTest.Becomes.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.testing.Agreement;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.worklist.Cells.Cell;
import org.tongchuang.worklist.SignatureRequest.Place;
import org.tongchuang.worklist.Urge.Answer;

/**
 * Everything that can be done with a task, in each shape of process in which it may stand. After each act: which tasks
 * are open in engine and worklist, on whose lists, what was written into the record, and which timers run until when.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionsByShapeTest {

    private static final String[] BRANCHES = {
        "branchWork", "many:east", "many:west", "runWork", "runWork:east", "runWork:west"
    };
    private static final String[] VOTERS = {"agree:east", "agree:north", "agree:south", "agree:west"};

    /** Where the task stands; what opens once it is handed in; where it goes when returned, and what that takes away. */
    enum Shape {
        PLAIN("plain", done("begin"), opens(BRANCHES), to("begin", "plain")),
        BRANCH("branch", done("begin", "plain", "branchWork"), opens(), to("branchWork", "branch")),
        MANY_AT_ONCE("many:east", done("begin", "plain"), opens(), to("plain", BRANCHES)),
        MANY_IN_TURN(
                "inTurn:east",
                done("begin", "plain", "many:west", "many:east"),
                opens("inTurn:west"),
                to("many:east", "inTurn:east")),
        CALLED("called", done("begin", "plain", "runWork"), opens("deepWork"), to("runWork", "called")),
        CALLED_BY_CALLED(
                "deep", done("begin", "plain", "runWork", "called", "deepWork"), opens(), to("deepWork", "deep")),
        CALLED_BY_CALLED_FOR_MANY(
                "deep:east",
                done("begin", "plain", "runWork:east", "called:east", "deepWork:east"),
                opens(),
                to("deepWork:east", "deep:east")),
        VOTE_AT_ONCE("agree:east", done("draft"), opens(), to("draft", VOTERS)),
        /** Behind a counted vote nothing is returned. */
        VOTE_IN_TURN("sign:east", done("draft", "agree:south", "agree:east"), opens("sign:south"), to("agree:east"));

        final String task;
        final List<String> done;
        private final Set<String> opens;
        private final List<String> back;

        Shape(String task, List<String> done, Set<String> opens, List<String> back) {
            this.task = task;
            this.done = done;
            this.opens = opens;
            this.back = back;
        }

        String programme() {
            return isVote() ? "joint-vote" : "each-shape";
        }

        boolean isVote() {
            return this == VOTE_AT_ONCE || this == VOTE_IN_TURN;
        }

        String before() {
            return back.get(0);
        }

        private static List<String> done(String... steps) {
            return List.of(steps);
        }

        private static Set<String> opens(String... steps) {
            return Set.of(steps);
        }

        private static List<String> to(String step, String... gone) {
            return Stream.concat(Stream.of(step), Stream.of(gone)).toList();
        }
    }

    /** What becomes of the open tasks. */
    enum Becomes {
        STAYS,
        HANDED_IN,
        RETURNED,
        /** What had been handed in is open again, and what had opened by it is gone. */
        WITHDRAWN,
        /** They were taken away and came again. */
        AS_BEFORE;

        SortedSet<String> of(Shape shape, Set<String> open) {
            SortedSet<String> now = new TreeSet<>(open);
            if (this == HANDED_IN) {
                now.remove(shape.task);
                now.addAll(shape.opens);
            } else if (this == RETURNED) {
                shape.back.subList(1, shape.back.size()).forEach(now::remove);
                now.add(shape.before());
            } else if (this == WITHDRAWN) {
                now.removeAll(shape.opens);
                now.add(shape.task);
            }
            return now;
        }

        /** Those that go on as if nothing had happened. */
        Map<String, String> untouched(Shape shape, Map<String, String> open) {
            Map<String, String> others = new TreeMap<>(open);
            if (this != STAYS) {
                others.remove(shape.task);
                others.keySet().removeAll(shape.opens);
                others.keySet().removeAll(this == WITHDRAWN ? Set.of() : shape.back);
            }
            return others;
        }
    }

    /** What is done, once something else was; what becomes of it, on whose lists it stands then, and in which words it is kept. */
    enum Act {
        CLAIM(Cell::nothing, Cell::claim, STAYS, on("clerk"), "task-claimed"),
        PUT_BACK(Cell::claim, Cell::putBack, STAYS, on(), "task-unclaimed"),
        PUT_BACK_WITH_SIGNER(Cell::askBefore, Cell::putBack, STAYS, on("head"), "task-unclaimed"),
        HAND_IN(Cell::claim, Cell::handIn, HANDED_IN, on(), "task-completed"),
        RETURN(Cell::claim, Cell::back, RETURNED, on(), "task-returned"),
        RETURN_AND_CORRECT(Cell::claim, Cell::backAndOn, AS_BEFORE, on(), "task-returned", "task-completed"),
        STRAIGHT_BACK(
                Cell::claim,
                Cell::straightBack,
                AS_BEFORE,
                on("clerk"),
                "task-returned",
                "task-completed",
                "task-back"),
        WITHDRAW(Cell::handIn, Cell::withdraw, WITHDRAWN, on("clerk"), "step-withdrawn", "task-claimed"),
        PASS_ON(Cell::claim, Cell::passOn, STAYS, on("colleague"), "task-passed-on"),
        DELEGATE(Cell::claim, Cell::delegate, STAYS, on("clerk", "colleague"), "task-delegated"),
        GIVE_BACK(Cell::delegated, Cell::giveBack, STAYS, on("clerk"), "task-given-back"),
        CALL_BACK(Cell::delegated, Cell::callBack, STAYS, on("clerk"), "delegation-called-back"),
        HAND_IN_WHAT_WAS_PREPARED(Cell::prepared, Cell::handIn, HANDED_IN, on(), "task-completed"),
        RETURN_WHAT_IS_PREPARED(Cell::delegated, Cell::back, RETURNED, on(), "delegation-fell-away", "task-returned"),
        ASK_BEFORE(Cell::claim, cell -> cell.ask(Place.BEFORE), STAYS, on("clerk", "head"), "signer-asked"),
        ASK_BESIDE(Cell::claim, cell -> cell.ask(Place.BESIDE), STAYS, on("clerk", "head"), "signer-asked"),
        ASK_AFTER(Cell::claim, cell -> cell.ask(Place.AFTER), STAYS, on("clerk"), "signer-asked"),
        HAND_IN_TO_SIGNER(Cell::askAfter, Cell::holdHandIn, STAYS, on("clerk", "head"), "hand-in-held"),
        SIGN_AFTER(Cell::held, cell -> cell.sign(true), HANDED_IN, on(), "signature-yes", "task-completed"),
        REFUSE_AFTER(Cell::held, cell -> cell.sign(false), STAYS, on("clerk"), "signature-no"),
        REMOVE_SIGNER(Cell::askBefore, Cell::removeSigner, STAYS, on("clerk"), "signer-removed"),
        REMOVE_LAST_SIGNER(Cell::held, Cell::removeSigner, HANDED_IN, on(), "signer-removed", "task-completed"),
        RETURN_WHAT_IS_SIGNED(Cell::askBefore, Cell::back, RETURNED, on(), "signer-fell-away", "task-returned"),
        URGE(Cell::claim, Cell::urge, STAYS, on("clerk"), "task-urged"),
        PROMISE(Cell::urge, cell -> cell.answer(Answer.BY_DATE), STAYS, on(), "urge-promised"),
        NEED_TIME(Cell::urge, cell -> cell.answer(Answer.MORE_TIME), STAYS, on(), "urge-more-time"),
        NOT_MINE(Cell::urge, cell -> cell.answer(Answer.NOT_MINE), STAYS, on(), "urge-not-mine"),
        COMMENT(Cell::claim, Cell::comment, STAYS, on("clerk"), "task-commented"),
        CLAIM_IN_STEAD(Cell::away, Cell::claimInStead, STAYS, on("clerk"), "task-claimed"),
        HAND_IN_IN_STEAD(Cell::away, Cell::handInInStead, HANDED_IN, on(), "task-completed"),
        HAND_OVER(Cell::claim, Cell::handOver, STAYS, on("colleague"), "task-passed-on"),
        MENTION(Cell::claim, Cell::mention, STAYS, on("clerk"), "task-commented"),
        COPY(Cell::claim, Cell::copy, STAYS, on("clerk"), "task-copied"),
        READ_COPY(Cell::copy, Cell::readCopy, STAYS, on(), "copy-read"),
        HOLD(Cell::claim, Cell::hold, STAYS, on("clerk"), "dossier-held"),
        RESUME(Cell::hold, Cell::resume, STAYS, on(), "dossier-resumed"),
        RESUME_BY_ITSELF(Cell::hold, Cell::resumeOnItsDay, STAYS, on(), "dossier-resumed-by-date"),
        CLAIM_HELD(Cell::hold, Cell::claim, STAYS, on()),
        HAND_IN_HELD(Cell::hold, Cell::handIn, STAYS, on()),
        ASK_FOR_TIME(Cell::claim, Cell::askForTime, STAYS, on("clerk"), "extension-asked"),
        GRANT_TIME(Cell::askForTime, Cell::grantTime, STAYS, on(), "extension-granted"),
        GRANT_TIME_BEHIND_THE_TIMER(
                Cell::askForTime, Cell::grantTimeBehindTheTimer, STAYS, on(), "extension-granted-with-deadline"),
        REFUSE_TIME(Cell::askForTime, Cell::refuseTime, STAYS, on(), "extension-refused"),
        CLAIM_TICKED(Cell::nothing, cell -> cell.ticked(BatchAct.CLAIM), STAYS, on("clerk"), "task-claimed"),
        PUT_BACK_TICKED(Cell::claim, cell -> cell.ticked(BatchAct.GIVE_BACK), STAYS, on(), "task-unclaimed"),
        PASS_ON_TICKED(Cell::claim, cell -> cell.ticked(BatchAct.PASS_ON), STAYS, on("colleague"), "task-passed-on"),
        URGE_TICKED(Cell::claim, cell -> cell.ticked(BatchAct.URGE), STAYS, on("clerk"), "task-urged");

        final Consumer<Cell> given;
        final Consumer<Cell> act;
        private final Becomes becomes;
        final Set<String> lists;
        private final List<String> verbs;

        Act(Consumer<Cell> given, Consumer<Cell> act, Becomes becomes, Set<String> lists, String... verbs) {
            this.given = given;
            this.act = act;
            this.becomes = becomes;
            this.lists = lists;
            this.verbs = List.of(verbs);
        }

        private static Set<String> on(String... people) {
            return Set.of(people);
        }

        /** A vote that is come to once more begins anew; where there is no timer, none moves along. */
        List<String> verbs(Shape shape) {
            if (this == RETURN_AND_CORRECT && shape == Shape.VOTE_AT_ONCE) {
                return Stream.concat(verbs.stream(), Stream.of("vote-opened")).toList();
            }
            return this == GRANT_TIME_BEHIND_THE_TIMER && shape.isVote() ? GRANT_TIME.verbs : verbs;
        }

        /** How many votes it casts. */
        int votes(Shape shape) {
            return shape.isVote() && becomes == HANDED_IN ? 1 : 0;
        }

        /** With what it is refused there; null if it isn't. */
        Class<? extends RuntimeException> refusal(Shape shape) {
            return switch (this) {
                case RETURN, RETURN_AND_CORRECT, RETURN_WHAT_IS_PREPARED, RETURN_WHAT_IS_SIGNED ->
                    shape == Shape.VOTE_IN_TURN ? NoReturn.class : null;
                case STRAIGHT_BACK ->
                    switch (shape) {
                        case VOTE_IN_TURN -> NoReturn.class;
                        case VOTE_AT_ONCE -> Cells.NotOffered.class;
                        default -> null;
                    };
                case WITHDRAW -> shape.isVote() ? WithdrawnTooLate.class : null;
                case CLAIM_HELD, HAND_IN_HELD -> TaskHeld.class;
                default -> null;
            };
        }
    }

    @Autowired
    Cells cells;

    @Autowired
    Agreement agreement;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    MovableClock clock;

    private List<Inconsistency> known;

    @BeforeAll
    void lookBefore() {
        clock.reset();
        known = check.violations();
    }

    @AfterAll
    void everythingAgrees() {
        assertThat(check.violations()).isSubsetOf(known);
    }

    static Stream<Arguments> matrix() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(Act.values()).map(act -> Arguments.of(shape, act)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("matrix")
    void actDoesThereWhatItSays(Shape shape, Act act) {
        Cell cell = cells.stand(shape);
        act.given.accept(cell);
        Cells.Picture before = cell.picture();
        List<String> written = cell.verbs();
        int votes = cell.votes();
        Class<? extends RuntimeException> refusal = act.refusal(shape);

        if (refusal != null) {
            assertThatThrownBy(() -> act.act.accept(cell)).isInstanceOf(refusal);
            assertThat(cell.picture()).isEqualTo(before);
            assertThat(cell.verbs()).isEqualTo(written);
            return;
        }
        act.act.accept(cell);

        Cells.Picture after = cell.picture();
        assertThat(after.open()).isEqualTo(act.becomes.of(shape, before.open()));
        assertThat(after.ids())
                .as("what isn't concerned")
                .containsAllEntriesOf(act.becomes.untouched(shape, before.ids()));
        assertThat(after.inEngine()).as("engine").isEqualTo(after.inWorklist());
        assertThat(cell.votes()).as("votes").isEqualTo(votes + act.votes(shape));
        assertThat(cell.lists()).as("lists").isEqualTo(act.lists);
        assertThat(cell.verbs().stream().skip(written.size())).containsExactlyElementsOf(act.verbs(shape));
        assertThat(after.timers().values().stream().sorted().toList()).isEqualTo(cell.wantedTimers(after.open()));
        agreement.holdsBut(known);
    }
}
