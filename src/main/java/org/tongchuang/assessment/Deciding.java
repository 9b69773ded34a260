package org.tongchuang.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the columns counts: in each row that of the highest level that has judged it. */
final class Deciding {

    private Deciding() {}

    static Map<String, Verdict> of(List<Map<String, Verdict>> lowestFirst) {
        Map<String, Verdict> deciding = new HashMap<>();
        lowestFirst.forEach(column -> column.forEach((code, verdict) -> {
            if (verdict.given()) {
                deciding.put(code, verdict);
            }
        }));
        return deciding;
    }
}
