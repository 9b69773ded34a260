package org.tongchuang.survey;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.tongchuang.audit.Inconsistency;

@Mapper
interface SurveysAgreeMapper {
    List<Inconsistency> listViolations();
}
