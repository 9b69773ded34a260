package org.tongchuang.tracking;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface BoardMapper {

    /** How many dossiers are under way in each campaign. */
    List<RunningCount> countRunning(@Param("scope") Scope scope);

    List<BoardRow> list(
            @Param("scope") Scope scope,
            @Param("query") BoardQuery query,
            @Param("today") LocalDate today,
            @Param("limit") int limit);
}
