package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.FollowUpOrders;
import org.tongchuang.followup.WriteOrder;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/**
 * {@code order: {write: hazard, as, with}} issues a follow-up order by hand; {@code order: {handle: 1, as, with}} and
 * {@code {verify: 1, as, with}} go on with the first; {@code {expect: 1, state}} says how far it has come.
 */
@Component
class OrderStep implements ScenarioStep {

    private final FollowUpOrders orders;
    private final WriteOrder write;
    private final Tasks tasks;
    private final Cast cast;
    private final SampleAnswers answers;
    private final ThroughUseCases usual;
    private final ProcessRun process;
    private final WholeStep whole;

    OrderStep(
            FollowUpOrders orders,
            WriteOrder write,
            Tasks tasks,
            Cast cast,
            SampleAnswers answers,
            ThroughUseCases usual,
            ProcessRun process,
            WholeStep whole) {
        this.orders = orders;
        this.write = write;
        this.tasks = tasks;
        this.cast = cast;
        this.answers = answers;
        this.usual = usual;
        this.process = process;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "order";
    }

    @Override
    public void play(Story story, JsonNode told) {
        if (told.has("write")) {
            Actor issuer = cast.holder(story, told.get("as").asText());
            String kind = told.get("write").asText();
            FollowUpOrder begun = whole.run(() -> write.begin(story.dossierId(), kind, issuer));
            complete(story, begun, told, issuer);
        } else if (told.has("expect")) {
            expect(numbered(story, told.get("expect")), told.get("state").asText());
        } else {
            FollowUpOrder order = numbered(story, told.has("handle") ? told.get("handle") : told.get("verify"));
            complete(story, order, told, doer(story, order, told));
        }
    }

    /** Whoever it is for, where the scenario names no role: of a town's dossier that may be any of its villages. */
    private Actor doer(Story story, FollowUpOrder order, JsonNode told) {
        return told.has("as") ? cast.holder(story, told.get("as").asText()) : cast.doer(open(order));
    }

    private void complete(Story story, FollowUpOrder order, JsonNode told, Actor actor) {
        story.work(usual).handIn(open(order), answers.of(told.path("with"), story), actor);
        process.settle(order.number());
    }

    private Task open(FollowUpOrder order) {
        process.settle(order.number());
        return tasks.openOf(order.dossierId()).stream()
                .filter(task -> task.part().equals(order.id()))
                .findFirst()
                .orElseThrow(() -> new ScenarioFailed(
                        "order " + order.number() + " has no open task",
                        "scenario.failed.order-no-task",
                        order.number()));
    }

    private FollowUpOrder numbered(Story story, JsonNode serial) {
        List<FollowUpOrder> all = orders.ofDossier(story.dossierId());
        return all.stream()
                .filter(order -> order.serial() == serial.asInt())
                .findFirst()
                .orElseThrow(() -> new ScenarioFailed(
                        "no order " + serial + " among " + all.size(),
                        "scenario.failed.no-order",
                        serial.asText(),
                        all.size()));
    }

    private static void expect(FollowUpOrder order, String state) {
        if (!order.state().name().equals(state)) {
            throw new ScenarioFailed(
                    "order " + order.number() + " is " + order.state(),
                    "scenario.failed.order-state",
                    order.number(),
                    order.state());
        }
    }
}
