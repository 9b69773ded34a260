package org.tongchuang.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** Every question of a survey was answered as often as codes were used, and no batch lost or gained a code. */
@Component
class SurveysAgree implements ConsistencyRule {

    private final SurveysAgreeMapper mapper;

    SurveysAgree(SurveysAgreeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Inconsistency> violations() {
        return mapper.listViolations();
    }
}
