package org.tongchuang.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** What was handed in on score sheets is what stands there now. */
@Component
class SheetsHold implements ConsistencyRule {

    private static final int MOST = 500;

    private final ScoreProof proof;

    SheetsHold(ScoreProof proof) {
        this.proof = proof;
    }

    @Override
    public List<Inconsistency> violations() {
        return proof.listBroken().stream()
                .limit(MOST)
                .map(version -> new Inconsistency("sheet-as-handed-in", version.id()))
                .toList();
    }
}
