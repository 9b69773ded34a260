package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DossierHoldMapper {

    void insert(DossierHold hold);

    Optional<DossierHold> findOpen(String dossierId);

    /** Newest first. */
    List<DossierHold> list(String dossierId);

    /** Open ones whose day has come. */
    List<DossierHold> listDue(@Param("today") LocalDate today, @Param("limit") int limit);

    int updateResumed(
            @Param("id") String id,
            @Param("on") LocalDate on,
            @Param("remark") String remark,
            @Param("memberId") String memberId,
            @Param("memberName") String memberName,
            @Param("at") Instant at);

    int updateTasksHeld(@Param("taskIds") List<String> taskIds, @Param("until") LocalDate until);

    int updateTasksResumed(String dossierId);
}
