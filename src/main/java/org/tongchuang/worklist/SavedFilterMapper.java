package org.tongchuang.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SavedFilterMapper {

    void insert(SavedFilter filter);

    int delete(@Param("id") String id, @Param("memberId") String memberId);

    /** A member's own, then those shared with his unit. */
    List<SavedFilter> list(@Param("memberId") String memberId, @Param("unitId") String unitId);

    int countOf(@Param("memberId") String memberId, @Param("name") String name);
}
