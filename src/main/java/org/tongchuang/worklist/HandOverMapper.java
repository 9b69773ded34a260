package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HandOverMapper {

    void insert(HandOver handOver);

    void insertRows(@Param("rows") List<HandOverRow> rows);

    Optional<HandOver> find(String id);

    List<HandOverRow> listRows(String handOverId);

    /** The newest ones of the units at and below a path. */
    List<HandOver> listBelow(@Param("unitPath") String unitPath, @Param("limit") int limit);

    /** What people have taken in the units at and below a path. */
    List<Load> listLoads(@Param("unitPath") String unitPath);

    /** What one person has taken in one role of one unit, the most urgent first. */
    List<Task> listTaken(
            @Param("holder") String holder,
            @Param("unitId") String unitId,
            @Param("role") String role,
            @Param("limit") int limit);
}
