package org.tongchuang.designation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Totals;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** The score that a community was named with is the sum of its rows. */
@Component
class TotalsAgree implements ConsistencyRule {

    private final DesignationMapper mapper;
    private final Totals totals;

    TotalsAgree(DesignationMapper mapper, Totals totals) {
        this.mapper = mapper;
        this.totals = totals;
    }

    @Override
    public List<Inconsistency> violations() {
        return mapper.listScored().stream()
                .filter(this::differs)
                .map(title -> new Inconsistency("total-is-sum-of-rows", title.dossierId()))
                .toList();
    }

    private boolean differs(ScoredTitle title) {
        return totals.hundredths(title.dossierId()).stream().anyMatch(total -> total != title.scoreHundredths());
    }

    /** A title with the score it was given for. */
    record ScoredTitle(String dossierId, long scoreHundredths) {}
}
