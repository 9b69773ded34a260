package org.tongchuang.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
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
    private final Evidence evidence;

    SheetComplete(SheetTasks tasks, Sheets sheets, Panels panels, Evidence evidence) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.panels = panels;
        this.evidence = evidence;
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
        Map<String, Entry> entries = sheets.working(sheet);
        Gaps gaps = Gaps.of(sheet, entries);
        return Stream.of(
                        gaps.unjudged().stream().map(row -> missing(sheet, row, "assessment.missing.score")),
                        gaps.unexplained().stream().map(row -> missing(sheet, row, "assessment.missing.reason")),
                        filesMissing(sheet, entries).map(row -> missing(sheet, row, "assessment.missing.file")))
                .flatMap(each -> each)
                .toList();
    }

    /** A paper that isn't there can't be accepted, and a self-check without it can't be handed in. */
    private Stream<Indicator> filesMissing(SheetTask sheet, Map<String, Entry> entries) {
        Set<String> filed = sheets.filedIn(sheet.column());
        List<Indicator> papers = sheet.rows().stream()
                .filter(row -> needsFile(sheet, row, entries) && !filed.contains(row.code()))
                .toList();
        if (papers.isEmpty()) {
            return Stream.empty();
        }
        Set<String> there = evidence.indicatorsWithFiles(
                sheet.column().dossierId(), sheet.column().part());
        return papers.stream().filter(row -> !there.contains(row.code()));
    }

    private static boolean needsFile(SheetTask sheet, Indicator row, Map<String, Entry> entries) {
        Entry entry = entries.getOrDefault(row.code(), Entry.EMPTY);
        return row.isPaper()
                && !entry.notApplicable()
                && (sheet.sheet() == Manifest.Sheet.SELF || Boolean.TRUE.equals(entry.gate()));
    }

    private static Missing missing(SheetTask sheet, Indicator row, String labelKey) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Missing(labelKey, List.of(row.code(), row.name(locale)), SheetAddress.of(sheet) + "#" + row.code());
    }
}
