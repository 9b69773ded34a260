package org.tongchuang.proof;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SpentMapper {

    int deleteExpired(Instant now);

    void insert(@Param("challenge") String challenge, @Param("expiresAt") Instant expiresAt);
}
