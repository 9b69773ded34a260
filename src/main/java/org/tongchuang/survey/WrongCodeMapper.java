package org.tongchuang.survey;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WrongCodeMapper {

    int deleteBefore(Instant limit);

    void insertIfNew(@Param("subject") String subject, @Param("startedAt") Instant startedAt);

    void increment(String subject);

    Optional<Integer> findGuesses(@Param("subject") String subject, @Param("since") Instant since);
}
