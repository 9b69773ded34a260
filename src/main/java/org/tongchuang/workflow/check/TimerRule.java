package org.tongchuang.workflow.check;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;

/**
 * A timer goes by a date out of the calendar, or by a fixed day of the year; durations know no work days and don't move
 * when the calendar does.
 */
@Component
class TimerRule implements ModelRule {

    private static final Pattern FIXED = Pattern.compile(
            "\\$\\{\\s*deadlines\\s*\\.\\s*on\\s*\\(\\s*execution\\s*,\\s*'(\\d\\d-\\d\\d)'\\s*\\)\\s*}");

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream().flatMap(file -> file.all("timerEventDefinition").stream()
                .filter(timer -> ModelFile.below(timer, "timeDate").stream()
                        .noneMatch(date -> Expression.read(date.getTextContent())
                                .filter(found ->
                                        found.calls().equals(List.of("deadlines.of")) || isFixed(date.getTextContent()))
                                .isPresent()))
                .map(timer -> Finding.of(file.path(), ModelFile.place(timer), "workflow.finding.timer")));
    }

    private static boolean isFixed(String expression) {
        Matcher fixed = FIXED.matcher(expression.strip());
        return fixed.matches() && isDay(fixed.group(1));
    }

    private static boolean isDay(String monthDay) {
        try {
            MonthDay.parse("--" + monthDay);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
