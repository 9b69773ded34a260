package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Standard;
import org.tongchuang.standard.Standards;
import org.tongchuang.worklist.KnownFacts;
import org.tongchuang.worklist.Task;

/** The totals that forms show, and the line to pass. A task that fills in a sheet sees its own as it stands. */
@Component
class ScoreFacts implements KnownFacts {

    private static final String PASS = "passScore";
    private static final Map<Manifest.Sheet, String> NAMES = Map.of(
            Manifest.Sheet.SELF, "selfTotal", Manifest.Sheet.TOWN, "townTotal", Manifest.Sheet.CITY, "cityTotal");

    private final Standards standards;
    private final DossierStandards own;
    private final Columns columns;
    private final Sheets sheets;
    private final SheetTasks tasks;

    ScoreFacts(Standards standards, DossierStandards own, Columns columns, Sheets sheets, SheetTasks tasks) {
        this.standards = standards;
        this.own = own;
        this.columns = columns;
        this.sheets = sheets;
        this.tasks = tasks;
    }

    @Override
    public Set<String> names() {
        return Set.of(PASS, "selfTotal", "townTotal", "cityTotal");
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        return standards.find(task.programmeVersionId()).isPresent()
                ? facts(task, own.ofDossier(task.dossierId()), asked)
                : Map.of();
    }

    private Map<String, Object> facts(Task task, Standard standard, Set<String> asked) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(PASS, standard.pass().score());
        if (asked.equals(Set.of(PASS))) {
            return facts;
        }
        Optional<SheetTask> filled = tasks.of(task).filter(sheet -> !sheet.agreement());
        NAMES.entrySet().stream()
                .filter(named -> asked.contains(named.getValue()))
                .forEach(named -> column(task, named.getKey(), standard, filled)
                        .ifPresent(column -> facts.put(named.getValue(), total(standard, column))));
        return facts;
    }

    private Optional<Map<String, Verdict>> column(
            Task task, Manifest.Sheet sheet, Standard standard, Optional<SheetTask> filled) {
        return filled.filter(own -> own.sheet() == sheet)
                .map(own -> Sheets.verdicts(standard, sheets.working(own)))
                .or(() -> columns.of(task.dossierId(), sheet, standard));
    }

    private static BigDecimal total(Standard standard, Map<String, Verdict> column) {
        return BigDecimal.valueOf(Tally.of(standard, column).totalHundredths(), 2);
    }
}
