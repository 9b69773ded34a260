package org.tongchuang.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Reads a dossier's sheet for somebody: each column as far as this member may know it. */
@Component
public class SheetReading {

    private static final List<Manifest.Sheet> COLUMNS =
            List.of(Manifest.Sheet.SELF, Manifest.Sheet.TOWN, Manifest.Sheet.CITY);

    private final Tasks tasks;
    private final SheetTasks sheetTasks;
    private final Sheets sheets;
    private final Columns columns;
    private final Panels panels;
    private final Dossiers dossiers;
    private final DossierStandards standards;
    private final Rights rights;

    SheetReading(
            Tasks tasks,
            SheetTasks sheetTasks,
            Sheets sheets,
            Columns columns,
            Panels panels,
            Dossiers dossiers,
            DossierStandards standards,
            Rights rights) {
        this.tasks = tasks;
        this.sheetTasks = sheetTasks;
        this.sheets = sheets;
        this.columns = columns;
        this.panels = panels;
        this.dossiers = dossiers;
        this.standards = standards;
        this.rights = rights;
    }

    /** Whether this member may see what was scored, apart from a task. */
    public boolean maySee(Dossier dossier, Actor actor) {
        Subject subject = Subject.at(dossier.unitPath())
                .onPanel(dossiers.isReader(dossier.id(), actor))
                .conflicted(dossiers.isExcluded(dossier.id(), actor));
        return standards.find(dossier).isPresent() && rights.may(actor, Action.SEE_SCORES, subject);
    }

    /**
     * The sheet as somebody fills it in.
     *
     * @throws SheetClosed if the task isn't this member's to do
     */
    @Transactional(readOnly = true)
    public SheetPicture forTask(String taskId, Actor actor) {
        SheetTask own = sheetTasks.editable(taskId, actor);
        Map<String, Entry> entries = sheets.working(own);
        Map<Manifest.Sheet, Map<String, Verdict>> seen = handedIn(own.column().dossierId(), own.standard());
        Map<String, Verdict> verdicts = Sheets.verdicts(own.standard(), entries);
        if (own.agreement()) {
            own.rows().forEach(row -> seen.get(Manifest.Sheet.CITY).put(row.code(), verdicts.get(row.code())));
        } else {
            seen.put(own.sheet(), verdicts);
        }
        return new SheetPicture(
                dossiers.get(own.column().dossierId()),
                own.standard(),
                own.rows(),
                seen,
                own,
                entries,
                sheets.revisions(own.column()),
                Gaps.of(own, entries),
                own.agreement() ? panelRows(own.task()) : List.of());
    }

    /**
     * The sheet as it was handed in.
     *
     * @throws SheetNotForYou if this member may not see scores
     */
    @Transactional(readOnly = true)
    public SheetPicture handedIn(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!maySee(dossier, actor)) {
            throw new SheetNotForYou();
        }
        Standard standard = standards.of(dossier);
        List<PanelRow> panelRows = panels.latest(dossierId)
                .filter(Panel::isSealed)
                .map(panel -> panels.rows(panel, standard))
                .orElse(List.of());
        return new SheetPicture(
                dossier,
                standard,
                standard.indicators(),
                handedIn(dossierId, standard),
                null,
                Map.of(),
                Map.of(),
                null,
                panelRows);
    }

    /** Who handed in which column when, as far as no seal is on it. */
    @Transactional(readOnly = true)
    public List<SheetVersion> versions(String dossierId) {
        boolean open = panels.latest(dossierId).map(Panel::isSealed).orElse(true);
        return sheets.versions(dossierId).stream()
                .filter(version -> open || version.sheet() != Manifest.Sheet.CITY)
                .toList();
    }

    /** What a survey or a ledger found for a row of a column. */
    public Optional<MeasuredValues.Found> found(Column column, Indicator row) {
        return sheets.found(column, row);
    }

    private List<PanelRow> panelRows(Task task) {
        Standard standard = standards.ofDossier(task.dossierId());
        return panels.of(task).map(panel -> panels.rows(panel, standard)).orElse(List.of());
    }

    private Map<Manifest.Sheet, Map<String, Verdict>> handedIn(String dossierId, Standard standard) {
        Map<Manifest.Sheet, Map<String, Verdict>> seen = new EnumMap<>(Manifest.Sheet.class);
        COLUMNS.forEach(sheet -> columns.of(dossierId, sheet, standard).ifPresent(column -> seen.put(sheet, column)));
        return seen;
    }

    /** The task itself, for the pages round the sheet. */
    public Task task(String taskId, Actor actor) {
        return tasks.see(taskId, actor);
    }
}
