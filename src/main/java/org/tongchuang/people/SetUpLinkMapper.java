package org.tongchuang.people;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SetUpLinkMapper {

    int insert(@Param("tokenHash") String tokenHash, @Param("expiresAt") Instant expiresAt);

    int countOpen(@Param("tokenHash") String tokenHash, @Param("now") Instant now);

    /** Locks every link, so that two of them can't be used at the same moment. */
    List<String> listForUpdate();

    int updateUsed(@Param("tokenHash") String tokenHash, @Param("now") Instant now);
}
