package org.tongchuang.workflow.back;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.worklist.ReturnPlan;
import org.tongchuang.worklist.ReturnStep;
import org.tongchuang.worklist.Task;

/** Works and returns by chance, the same each time; all records agree after every return, and the end is always reached. */
@DatabaseTest
class ReturnWalksTest {

    private static final int ACTS = Integer.getInteger("walk.acts", 50);

    private static final int SELDOM = 8;

    private static final int OFTEN = 3;

    @Autowired
    Returns returns;

    static List<Integer> seeds() {
        return new Random(7)
                .ints(Integer.getInteger("walk.seeds", 1), 0, 10_000)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWalkComesToItsEnd(int seed) {
        Random chance = new Random(seed);
        Returns.Story story = returns.begin();
        StringBuilder way = new StringBuilder();

        try {
            for (int act = 0; act < ACTS && !story.open().isEmpty(); act++) {
                List<String> open = story.open();
                String here = open.get(chance.nextInt(open.size()));
                Task task = story.task(here);
                List<ReturnStep> back = returns.plans.steps(task.id(), story.actor(task)).stream()
                        .filter(ReturnStep::isOpen)
                        .toList();
                if (!back.isEmpty() && chance.nextInt(SELDOM) == 0) {
                    ReturnPlan plan = returns.plans.preview(
                            task.id(),
                            back.get(chance.nextInt(back.size())).done().id(),
                            story.actor(task));
                    boolean straight = plan.mayGoStraight() && chance.nextBoolean();
                    way.append(here)
                            .append(straight ? " => " : " -> ")
                            .append(plan.to().name())
                            .append("; ");
                    story.confirm(plan, straight);
                    story.agrees();
                } else {
                    way.append(here).append("; ");
                    story.done(here);
                    withdrawnByChance(story, here, chance, way);
                }
            }
            story.toTheEnd();
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError("walk " + seed + ": " + way, fault);
        }
    }

    private static void withdrawnByChance(Returns.Story story, String done, Random chance, StringBuilder way) {
        if (chance.nextInt(OFTEN) == 0 && !story.open().contains(done) && story.mayWithdraw(done)) {
            way.append(done).append(" taken back; ");
            story.withdrawn(done);
        }
    }
}
