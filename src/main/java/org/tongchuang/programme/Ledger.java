package org.tongchuang.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ledger (台账) that units keep for a programme, year by year.
 *
 * @param form the form of one row
 * @param occurredOn the form's field that says on which day the thing happened
 * @param columns the fields that lists, prints and exports show
 * @param keeper the role that keeps it
 * @param checker the role above that checks and samples it
 * @param period how often a row is due; null if there is no such rule
 * @param archive the day of the next year on which the year is closed, {@code MM-dd}
 * @param rows the user tasks whose completed forms write rows
 */
public record Ledger(
        String form,
        String occurredOn,
        List<String> columns,
        Manifest.Sensitivity sensitivity,
        String keeper,
        String checker,
        Period period,
        String archive,
        Map<String, Source> rows) {

    private static final String END_OF_JANUARY = "01-31";

    public Ledger {
        form = form == null ? "" : form;
        occurredOn = occurredOn == null ? "" : occurredOn;
        columns = columns == null ? List.of() : List.copyOf(columns);
        keeper = keeper == null ? "" : keeper;
        checker = checker == null ? "" : checker;
        archive = archive == null ? END_OF_JANUARY : archive;
        rows = rows == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /**
     * How often a row is due; exactly one of the first three is given.
     *
     * @param onDates fixed days of the year, {@code MM-dd}, which no holiday moves
     * @param within how many days before and after a fixed day count as on it
     */
    public record Period(Integer perMonth, Integer perYear, List<String> onDates, Integer within) {
        public Period {
            onDates = onDates == null ? List.of() : List.copyOf(onDates);
            within = within == null ? 0 : within;
        }
    }

    /**
     * How a completed form becomes rows.
     *
     * @param each the list of the form that gives one row for each of its lines; null for one row of the whole form
     * @param again what a later round of the same step does
     * @param when a FEEL condition over the form's answers; null for always
     * @param fields the ledger's fields, each with the form's field or a FEEL expression that begins with {@code =}
     */
    public record Source(String each, Again again, String when, Map<String, String> fields) {
        public Source {
            again = again == null ? Again.CORRECT : again;
            fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Whether a step that comes again corrects the row it wrote before, or adds another. */
    public enum Again {
        CORRECT,
        ADD
    }
}
