package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UrgeMapper {

    void insert(@Param("urges") List<Urge> urges);

    Optional<Urge> find(String id);

    /** Newest first. */
    List<Urge> listOfTask(String taskId);

    int updateAnswered(
            @Param("id") String id,
            @Param("answer") Urge.Answer answer,
            @Param("promisedOn") LocalDate promisedOn,
            @Param("note") String note,
            @Param("answeredBy") String answeredBy,
            @Param("answeredName") String answeredName,
            @Param("answeredAt") Instant answeredAt);
}
