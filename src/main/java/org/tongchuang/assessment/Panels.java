package org.tongchuang.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.Standards;
import org.tongchuang.worklist.Task;

/** The door to panels: who assesses, who has signed, and what came of it. */
@Component
public class Panels {

    private final PanelMapper mapper;
    private final PanelRows rows;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Programmes programmes;
    private final Standards standards;
    private final Clock clock;

    Panels(
            PanelMapper mapper,
            PanelRows rows,
            Dossiers dossiers,
            Sheets sheets,
            Programmes programmes,
            Standards standards,
            Clock clock) {
        this.mapper = mapper;
        this.rows = rows;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.programmes = programmes;
        this.standards = standards;
        this.clock = clock;
    }

    /** The newest panel of a dossier. */
    public Optional<Panel> latest(String dossierId) {
        return rows.latest(dossierId);
    }

    /** The panel whose process a task belongs to. Without a standard there is nothing to assess. */
    public Optional<Panel> of(Task task) {
        return standards.find(task.programmeVersionId()).isPresent() && isCalled(task)
                ? rows.ofProcess(task.dossierId(), task.processInstanceId())
                : Optional.empty();
    }

    /** The panel of a task in which one of its members scores; no other task of a part has one. */
    public Optional<Panel> scoredIn(Task task) {
        return !task.part().isEmpty() && sheet(task) == Manifest.Sheet.CITY ? of(task) : Optional.empty();
    }

    private Manifest.Sheet sheet(Task task) {
        Manifest.Task said =
                programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        return said == null ? Manifest.Sheet.NONE : said.sheet();
    }

    /** A panel works in a process that the dossier's own calls; {@link DrawAssessors} draws none elsewhere. */
    private boolean isCalled(Task task) {
        return !task.processInstanceId().equals(dossiers.get(task.dossierId()).processInstanceId());
    }

    /** The ids of the members, in the order of the draw: one task for each. */
    public List<String> memberIds(String dossierId, String processInstanceId) {
        return rows.ofProcess(dossierId, processInstanceId)
                .map(panel -> members(panel).stream().map(PanelMember::memberId).toList())
                .orElseThrow(() -> new IllegalStateException("No panel was drawn in process " + processInstanceId));
    }

    /** Those who assess. */
    public List<PanelMember> members(Panel panel) {
        return everybody(panel).stream().filter(PanelMember::isMember).toList();
    }

    /** The whole pool, with those who were shut out or have left. */
    public List<PanelMember> everybody(Panel panel) {
        return rows.members(panel);
    }

    public List<Declaration> declarations(Panel panel) {
        return mapper.listDeclarations(panel.id());
    }

    /** Whether a task is one member's scoring, and nothing may open before the member has signed. */
    public boolean awaitsDeclaration(Task task) {
        return scoredIn(task).stream().anyMatch(panel -> !hasSigned(panel, task.part()));
    }

    /** Whether a task is the one that confirms a panel. */
    public boolean isToConfirm(Task task) {
        return task.part().isEmpty()
                && sheet(task) == Manifest.Sheet.NONE
                && of(task).filter(panel -> !panel.isConfirmed()).isPresent();
    }

    /** The rows as the members judged them; meant for a sealed panel. */
    public List<PanelRow> rows(Panel panel, Standard standard) {
        List<Map<String, Verdict>> columns = members(panel).stream()
                .map(member -> new Column(panel.dossierId(), Manifest.Sheet.CITY, member.memberId()))
                .map(column -> Sheets.verdicts(standard, sheets.handedIn(column)))
                .toList();
        return standard.indicators().stream()
                .map(row -> PanelRow.of(
                        row,
                        columns.stream().map(column -> column.get(row.code())).toList(),
                        standard.rules().spread()))
                .toList();
    }

    /** The rows on which the members are too far apart. */
    List<Indicator> apart(Panel panel, Standard standard) {
        return rows(panel, standard).stream()
                .filter(PanelRow::apart)
                .map(PanelRow::row)
                .toList();
    }

    /** A sheet that is nobody's own is the whole panel's. */
    @Transactional
    void submitted(Task task) {
        scoredIn(task).ifPresent(panel -> rows.changing().updateSubmitted(panel.id(), task.part(), clock.instant()));
    }

    private boolean hasSigned(Panel panel, String memberId) {
        return members(panel).stream()
                .anyMatch(member -> member.memberId().equals(memberId) && member.declaredAt() != null);
    }
}
