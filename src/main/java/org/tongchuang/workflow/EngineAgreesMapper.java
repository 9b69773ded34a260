package org.tongchuang.workflow;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.tongchuang.audit.Inconsistency;

@Mapper
interface EngineAgreesMapper {
    List<Inconsistency> listViolations();
}
