package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.SweepReReviews;

/** {@code sweep: re-review}: the title comes due, and the story goes on in its re-review. */
@Component
class SweepStep implements ScenarioStep {

    private final LaterLife later;
    private final SweepReReviews sweep;
    private final ObjectProvider<Hands> hands;
    private final Clock clock;

    SweepStep(LaterLife later, SweepReReviews sweep, ObjectProvider<Hands> hands, Clock clock) {
        this.later = later;
        this.sweep = sweep;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "sweep";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Designation title = later.title(story);
        Instant due = ChinaTime.endOf(title.dueOn());
        if (clock.instant().isBefore(due)) {
            hands.getObject().moveTo(due);
        }
        sweep.sweep();
        later.goOn(story, title, "reReview");
    }
}
