package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface HandOverMapper {

    void insert(HandOver handOver);

    void insertRows(@Param("rows") List<HandOverRow> rows);

    Optional<HandOver> find(String id);

    void insertStandIns(@Param("rows") List<HandOverStandIn> rows);

    List<HandOverStandIn> listStandIns(String handOverId);

    List<HandOverRow> listRows(String handOverId);

    /**
     * The newest ones of the units that somebody watches over, and those that he gave, got or made.
     *
     * @param own whether he watches over his own unit
     */
    List<HandOver> listSeen(@Param("scope") Scope scope, @Param("own") boolean own, @Param("limit") int limit);

    /** What people have taken, or prepare for colleagues, in the units at and below a path. */
    List<Load> listLoads(@Param("unitPath") String unitPath);

    /** What one person has taken, or prepares for a colleague, in one role of one unit, the most urgent first. */
    List<Task> listTaken(
            @Param("memberId") String memberId,
            @Param("holder") String holder,
            @Param("unitId") String unitId,
            @Param("role") String role,
            @Param("limit") int limit);
}
