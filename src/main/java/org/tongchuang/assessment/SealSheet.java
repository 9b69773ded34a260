package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.TaskDone;

/** Seals the sheet of a completed task. One that was returned with its sheet unfinished leaves it open for the next round. */
@Component
class SealSheet {

    private final SheetTasks tasks;
    private final Sheets sheets;
    private final DossierSheets all;
    private final Panels panels;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealSheet(
            SheetTasks tasks,
            Sheets sheets,
            DossierSheets all,
            Panels panels,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.all = all;
        this.panels = panels;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(TaskDone done) {
        tasks.of(done.task()).ifPresent(sheet -> seal(sheet, done.actor()));
    }

    private void seal(SheetTask sheet, Actor actor) {
        Map<String, Entry> entries = sheets.working(sheet);
        if (!Gaps.of(sheet, entries).none()) {
            return;
        }
        List<SealedRow> rows = sheet.rows().stream()
                .filter(row -> entries.containsKey(row.code()))
                .map(row -> SealedRow.of(row.code(), entries.get(row.code())))
                .toList();
        SheetVersion version = version(sheet, rows, actor);
        all.add(version, rows);
        events.publishEvent(new SheetSealed(version.id(), version.dossierId(), measured(rows)));
        panels.submitted(sheet.task());
        audit.record(new Act(
                "dossier:" + version.dossierId(),
                "sheet-sealed",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "sheet", "label:assessment.sheet." + version.sheet(),
                        "version", Integer.toString(version.version()),
                        "sha256", version.sha256())));
    }

    private static Map<String, BigDecimal> measured(List<SealedRow> rows) {
        Map<String, BigDecimal> measured = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.measured() != null)
                .forEach(row -> measured.put(row.indicator(), row.measured()));
        return measured;
    }

    private SheetVersion version(SheetTask sheet, List<SealedRow> rows, Actor actor) {
        Optional<NewestSheet> before = sheets.latest(sheet.column());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SheetVersion open = new SheetVersion(
                UUID.randomUUID().toString(),
                sheet.column().dossierId(),
                sheet.sheet(),
                sheet.column().part(),
                before.map(NewestSheet::version).orElse(0) + 1,
                sheet.task().id(),
                sheet.task().round(),
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                now,
                before.map(NewestSheet::sha256).orElse(SheetSeal.FIRST),
                "");
        return withSeal(open, SheetSeal.of(open, rows));
    }

    private static SheetVersion withSeal(SheetVersion open, String sha256) {
        return new SheetVersion(
                open.id(),
                open.dossierId(),
                open.sheet(),
                open.part(),
                open.version(),
                open.taskId(),
                open.round(),
                open.memberId(),
                open.memberName(),
                open.unitId(),
                open.unitName(),
                open.sealedAt(),
                open.previousSha256(),
                sha256);
    }
}
