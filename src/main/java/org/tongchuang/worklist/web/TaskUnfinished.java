package org.tongchuang.worklist.web;

import java.util.List;
import java.util.Map;
import org.tongchuang.web.Refusal;

/** What a program sent doesn't complete the task; says everything that has to be mended, all of it at once. */
class TaskUnfinished extends Refusal {

    private final transient List<Fault> errors;

    TaskUnfinished(List<Fault> errors) {
        super(Kind.RULE_BROKEN, "worklist.api.unfinished", errors.size());
        this.errors = List.copyOf(errors);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("errors", errors);
    }

    /**
     * One thing to mend.
     *
     * @param field the field's name, {@code points[0].about}; empty for what is missing outside the form
     * @param code stays the same in every language
     */
    record Fault(String field, String code, String message) {}
}
