package org.tongchuang.web;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CommandLogMapper {

    Optional<Command> find(String token);

    void insert(
            @Param("token") String token,
            @Param("memberId") String memberId,
            @Param("location") String location,
            @Param("actedAt") Instant actedAt);

    void updateLocation(@Param("token") String token, @Param("location") String location);

    int deleteBefore(Instant limit);

    record Command(String memberId, String location) {}
}
