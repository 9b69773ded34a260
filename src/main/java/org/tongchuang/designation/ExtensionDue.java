package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** More time than a month isn't granted, and none that is less than there was (REC-2). */
@Component
class ExtensionDue implements CompletionCheck {

    private final Rectifications rectifications;

    ExtensionDue(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        if (!(answers.get(Extensions.GRANTED_TO) instanceof CharSequence typed)) {
            return List.of();
        }
        LocalDate dueOn =
                rectifications.ofDossier(task.dossierId()).orElseThrow().dueOn();
        return RectificationLimit.allowsExtension(dueOn, LocalDate.parse(typed))
                ? List.of()
                : List.of(new Missing(
                        "designation.rectification.extension-limit",
                        List.of(
                                dueOn.toString(),
                                RectificationLimit.latestExtension(dueOn).toString()),
                        "#f-" + Extensions.GRANTED_TO));
    }
}
