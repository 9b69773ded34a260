package org.tongchuang.calendar;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ChangeMapper {

    void insert(CalendarChange change);

    int updateSettled(String id);

    Optional<CalendarChange> find(String id);

    List<CalendarChange> listNewest(@Param("unitPath") String unitPath, @Param("limit") int limit);

    List<CalendarChange> listUnsettled(int limit);

    void insertMove(@Param("id") String id, @Param("changeId") String changeId, @Param("move") DeadlineMove move);

    List<DeadlineMove> listMoves(
            @Param("changeId") String changeId, @Param("limit") int limit, @Param("offset") int offset);

    long countMoves(String changeId);
}
