package org.tongchuang.people.roster;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RosterMapper {

    int insert(
            @Param("id") String id,
            @Param("memberId") String memberId,
            @Param("unitId") String unitId,
            @Param("content") String content,
            @Param("now") Instant now);

    Optional<String> findContent(
            @Param("id") String id, @Param("memberId") String memberId, @Param("unitId") String unitId);

    int delete(@Param("id") String id, @Param("memberId") String memberId);

    int deleteOld(@Param("memberId") String memberId, @Param("before") Instant before);
}
