package org.tongchuang.people.roster;

import java.util.List;

/**
 * A row of the roster with what taking it would do.
 *
 * @param sheet the name of the sheet, as its label ends
 * @param why the label's end of why it is refused or what else is to be known; empty for nothing
 */
public record PlannedRow(String sheet, int number, String title, Verdict verdict, String why, List<String> arguments) {

    public String verdictKey() {
        return "people.roster.verdict." + verdict;
    }

    public String whyKey() {
        return why.isEmpty() ? "" : "people.roster.why." + why;
    }
}
