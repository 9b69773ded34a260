package org.tongchuang.notice;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttemptMapper {

    int deleteBefore(Instant limit);

    void insertIfNew(@Param("subject") String subject, @Param("startedAt") Instant startedAt);

    void increment(String subject);

    int countAttempts(String subject);
}
