package org.tongchuang.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** Every day's seal still covers what it sealed and follows the day before. */
@Component
class SealsHold implements ConsistencyRule {

    private final DailySeal seals;

    SealsHold(DailySeal seals) {
        this.seals = seals;
    }

    @Override
    public List<Inconsistency> violations() {
        return seals.findFirstBroken().stream()
                .map(day -> new Inconsistency("seal-whole", day.toString()))
                .toList();
    }
}
