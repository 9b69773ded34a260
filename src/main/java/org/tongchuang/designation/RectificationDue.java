package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** An order whose limit lies outside what is allowed isn't handed in, rather than quietly changed (REC-1). */
@Component
class RectificationDue implements CompletionCheck {

    private static final String FIELD = "rectificationDueOn";

    private final Titles titles;
    private final Rectifications rectifications;
    private final Clock clock;

    RectificationDue(Titles titles, Rectifications rectifications, Clock clock) {
        this.titles = titles;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        if (!(answers.get(FIELD) instanceof CharSequence typed)) {
            return List.of();
        }
        LocalDate today = ChinaTime.today(clock);
        RectificationLimit limit = rectifications.limit(titles.seenAbout(task.dossierId()));
        return limit.allows(today, LocalDate.parse(typed))
                ? List.of()
                : List.of(new Missing(
                        "designation.rectification.limit",
                        List.of(
                                limit.earliest(today).toString(),
                                limit.latest(today).toString()),
                        "#" + FIELD));
    }
}
