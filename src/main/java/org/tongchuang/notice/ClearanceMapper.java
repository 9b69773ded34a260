package org.tongchuang.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Actor;

@Mapper
interface ClearanceMapper {

    void insert(Clearance clearance);

    Optional<Clearance> find(@Param("id") String id, @Param("unitId") String unitId);

    List<Clearance> list(@Param("unitId") String unitId, @Param("limit") int limit);

    int updateAllowed(
            @Param("id") String id,
            @Param("reason") String reason,
            @Param("actor") Actor actor,
            @Param("allowedAt") Instant allowedAt);

    boolean isAllowed(@Param("unitId") String unitId, @Param("textHash") String textHash);

    boolean isAsked(@Param("unitId") String unitId, @Param("textHash") String textHash);
}
