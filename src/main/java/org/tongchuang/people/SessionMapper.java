package org.tongchuang.people;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Ends sessions in the acting transaction; Spring Session's own deletion would open another one. */
@Mapper
interface SessionMapper {

    List<String> listAlive(@Param("ids") Collection<String> ids, @Param("now") long now);

    int delete(@Param("memberId") String memberId, @Param("sessionId") String sessionId);

    int deleteOthers(@Param("memberId") String memberId, @Param("sessionId") String sessionId);
}
