package org.tongchuang.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Which column a task fills in, and whether somebody may. */
@Component
public class SheetTasks {

    private final Tasks tasks;
    private final Programmes programmes;
    private final DossierStandards standards;
    private final Panels panels;

    SheetTasks(Tasks tasks, Programmes programmes, DossierStandards standards, Panels panels) {
        this.tasks = tasks;
        this.programmes = programmes;
        this.standards = standards;
        this.panels = panels;
    }

    /** The column that a task fills in; empty if it fills in none. */
    public Optional<SheetTask> of(Task task) {
        Manifest.Task said =
                programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        return said == null || said.sheet() == Manifest.Sheet.NONE
                ? Optional.empty()
                : Optional.of(of(task, said.sheet()));
    }

    /** Whether this member may fill it in now: the task is his, and he has signed what must be signed before. */
    public boolean mayFillIn(SheetTask sheet, Actor actor) {
        return tasks.isHolder(sheet.task(), actor) && !panels.awaitsDeclaration(sheet.task());
    }

    SheetTask editable(String taskId, Actor actor) {
        Task task = tasks.see(taskId, actor);
        return of(task).filter(sheet -> mayFillIn(sheet, actor)).orElseThrow(() -> new SheetClosed(task.name()));
    }

    private SheetTask of(Task task, Manifest.Sheet sheet) {
        Standard standard = standards.ofDossier(task.dossierId());
        Column column = new Column(task.dossierId(), sheet, task.part());
        Optional<Panel> panel =
                sheet == Manifest.Sheet.CITY ? panels.of(task).filter(Panel::isSealed) : Optional.empty();
        boolean agreement = panel.isPresent() && task.part().isEmpty();
        List<Indicator> rows = agreement ? panels.apart(panel.get(), standard) : standard.indicators();
        return new SheetTask(task, column, standard, rows, agreement);
    }
}
