package org.tongchuang.workflow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/**
 * The engine's tables and ours say the same: no execution hangs in the air, every open human task is one row of the
 * worklist, every running dossier has its process, and no job has given up unseen.
 */
@Component
class EngineAgrees implements ConsistencyRule {

    private final EngineAgreesMapper mapper;

    EngineAgrees(EngineAgreesMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Inconsistency> violations() {
        return mapper.listViolations();
    }
}
