package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ChoiceMapper {

    Optional<MailChoice> find(String memberId);

    /** Writes it, or over the former one. */
    void upsert(MailChoice choice);

    /** Those whose digest of the day hasn't gone out by this time of the day. */
    List<MailChoice> listDue(@Param("time") String time, @Param("today") Instant today);

    int updateDigested(@Param("memberId") String memberId, @Param("from") Instant from, @Param("until") Instant until);
}
