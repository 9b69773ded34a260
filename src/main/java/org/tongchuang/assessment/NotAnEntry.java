package org.tongchuang.assessment;

import java.util.stream.Stream;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.Refusal;

/** What was typed in a row can't be a score, a measured value or a remark of it. */
public class NotAnEntry extends Refusal {

    private final String code;

    NotAnEntry(Indicator row, String what, Object... arguments) {
        super(
                Kind.RULE_BROKEN,
                "assessment.not-an-entry." + what,
                Stream.concat(Stream.of(row.code()), Stream.of(arguments)).toArray());
        this.code = row.code();
    }

    /** The row it is about. */
    public String code() {
        return code;
    }
}
