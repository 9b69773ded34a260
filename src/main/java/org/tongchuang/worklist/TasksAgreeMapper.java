package org.tongchuang.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.tongchuang.audit.Inconsistency;

@Mapper
interface TasksAgreeMapper {
    List<Inconsistency> listViolations();
}
