package org.tongchuang.workflow.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;

/** A timer goes by a date out of the calendar; durations know no work days and don't move when the calendar does. */
@Component
class TimerRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream().flatMap(file -> file.all("timerEventDefinition").stream()
                .filter(timer -> ModelFile.below(timer, "timeDate").stream()
                        .noneMatch(date -> Expression.read(date.getTextContent())
                                .filter(found -> found.calls().equals(List.of("deadlines.of")))
                                .isPresent()))
                .map(timer -> Finding.of(file.path(), ModelFile.place(timer), "workflow.finding.timer")));
    }
}
