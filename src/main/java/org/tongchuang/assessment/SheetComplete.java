package org.tongchuang.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Indicator;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** A task that fills in a sheet isn't done before its sheet is; returning a dossier needs no scores. */
@Component
class SheetComplete implements CompletionCheck {

    private static final String RETURNED = "RETURNED";

    private final SheetTasks tasks;
    private final Sheets sheets;
    private final Panels panels;

    SheetComplete(SheetTasks tasks, Sheets sheets, Panels panels) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.panels = panels;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        if (panels.awaitsDeclaration(task)) {
            return List.of(new Missing("assessment.missing.declaration", List.of(), SheetAddress.declaration(task)));
        }
        if (RETURNED.equals(answers.get("outcome"))) {
            return List.of();
        }
        return tasks.of(task).map(this::missing).orElse(List.of());
    }

    private List<Missing> missing(SheetTask sheet) {
        Gaps gaps = Gaps.of(sheet, sheets.working(sheet));
        return Stream.concat(
                        gaps.unjudged().stream().map(row -> missing(sheet, row, "assessment.missing.score")),
                        gaps.unexplained().stream().map(row -> missing(sheet, row, "assessment.missing.reason")))
                .toList();
    }

    private static Missing missing(SheetTask sheet, Indicator row, String labelKey) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Missing(labelKey, List.of(row.code(), row.name(locale)), SheetAddress.of(sheet) + "#" + row.code());
    }
}
