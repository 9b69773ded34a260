package org.tongchuang.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** Every chain of the record proves whole. */
@Component
class ChainsHold implements ConsistencyRule {

    private final AuditTrail trail;

    ChainsHold(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public List<Inconsistency> violations() {
        return trail.listBroken().stream()
                .map(verdict -> new Inconsistency("chain-whole", verdict.chain() + "#" + verdict.firstBroken()))
                .toList();
    }
}
