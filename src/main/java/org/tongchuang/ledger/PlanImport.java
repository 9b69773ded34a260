package org.tongchuang.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FormTable;
import org.tongchuang.programme.Ledger;
import org.tongchuang.sheet.SheetLine;
import org.tongchuang.sheet.SheetRefused;

/** Judges every row of an uploaded table as if it were entered by hand, and holds it against what the ledger has. */
@Component
class PlanImport {

    private final JudgeRow judge;
    private final RowMapper rows;

    PlanImport(JudgeRow judge, RowMapper rows) {
        this.judge = judge;
        this.rows = rows;
    }

    ImportPlan plan(JudgeRow.Measure measure, byte[] file) {
        try {
            ReadTable table = ReadTable.of(file, FormTable.of(measure.schema()));
            return table.faults().isEmpty() ? plan(measure, table) : ImportPlan.faulty(table.faults());
        } catch (SheetRefused refused) {
            List<String> where =
                    refused.arguments().stream().map(Object::toString).toList();
            return ImportPlan.faulty(List.of(new CellFault(0, "", "", refused.labelKey(), where)));
        }
    }

    private ImportPlan plan(JudgeRow.Measure measure, ReadTable table) {
        List<CellFault> faults = new ArrayList<>();
        Map<SheetLine, Content> contents = new HashMap<>();
        for (SheetLine line : table.lines()) {
            int before = faults.size();
            JudgeRow.Judged judged = judge.judge(measure, table.posted(line, faults));
            judged.faults().forEach(fault -> faults.add(table.at(line, fault)));
            judged.forbidden().forEach(name -> faults.add(table.notAsked(line, name)));
            if (faults.size() == before) {
                contents.put(line, judged.content());
            }
        }
        return faults.isEmpty()
                ? new ImportPlan(new Beside(measure).verdicts(table.lines(), contents), List.of())
                : ImportPlan.faulty(faults);
    }

    /** The rows that there are already, those of the sheet above a row among them. */
    private final class Beside {

        private final Map<List<Object>, Integer> recorded = new HashMap<>();
        private final Map<List<Object>, Integer> above = new HashMap<>();
        private final Set<YearMonth> months = new HashSet<>();
        private final boolean monthly;

        Beside(JudgeRow.Measure measure) {
            Ledger.Period period = measure.ledger().period();
            this.monthly = period != null && Integer.valueOf(1).equals(period.perMonth());
            rows.listOf(measure.book().id()).stream()
                    .filter(row -> !row.voided())
                    .forEach(row -> {
                        recorded.putIfAbsent(List.of(row.occurredOn(), row.content()), row.rowNo());
                        months.add(YearMonth.from(row.occurredOn()));
                    });
        }

        List<ImportPlan.Row> verdicts(List<SheetLine> lines, Map<SheetLine, Content> contents) {
            return lines.stream()
                    .map(line -> verdict(line.number(), contents.get(line)))
                    .toList();
        }

        private ImportPlan.Row verdict(int number, Content content) {
            List<Object> says = List.of(content.occurredOn(), content.json());
            boolean another = !months.add(YearMonth.from(content.occurredOn()));
            Integer there = recorded.get(says);
            if (there != null) {
                return new ImportPlan.Row(number, ImportPlan.Verdict.RECORDED, there, content);
            }
            Integer twin = above.putIfAbsent(says, number);
            if (twin != null) {
                return new ImportPlan.Row(number, ImportPlan.Verdict.TWICE, twin, content);
            }
            ImportPlan.Verdict verdict = monthly && another ? ImportPlan.Verdict.BESIDE : ImportPlan.Verdict.NEW;
            return new ImportPlan.Row(number, verdict, 0, content);
        }
    }
}
