package org.tongchuang.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What taking an uploaded table would do, row by row; or all that is to be mended in it before, and then it does nothing. */
public record ImportPlan(List<Row> rows, List<CellFault> faults) {

    public ImportPlan {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** What becomes of a row. */
    public enum Verdict {
        NEW,
        /** Recorded although the ledger has one of that month, where one a month is due. */
        BESIDE,
        RECORDED,
        TWICE;

        boolean isTaken() {
            return this == NEW || this == BESIDE;
        }
    }

    /**
     * A row that the form accepts.
     *
     * @param number in the sheet
     * @param same the number, in the ledger or in the sheet, of the row that says the same; 0 for none
     */
    public record Row(int number, Verdict verdict, int same, Content content) {

        public Map<String, Object> fields() {
            return LedgerForms.read(content.json());
        }

        public String verdictKey() {
            return "ledger.import.verdict." + verdict;
        }
    }

    static ImportPlan faulty(List<CellFault> faults) {
        return new ImportPlan(List.of(), faults);
    }

    /** How many rows would be recorded. */
    public int taken() {
        return contents().size();
    }

    /** How many are left out because they are recorded already. */
    public int left() {
        return rows.size() - taken();
    }

    /** Two plans are the same if they say the same of every row. */
    public String digest() {
        return UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    List<Content> contents() {
        return rows.stream()
                .filter(row -> row.verdict().isTaken())
                .map(Row::content)
                .toList();
    }
}
