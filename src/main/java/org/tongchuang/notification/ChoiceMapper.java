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

    /** Those for whom something unread is held back, and whose digest hasn't been looked for today by this time. */
    List<Due> listDue(@Param("time") String time, @Param("today") Instant today);

    /** Only if no other node has been here since. */
    int updateDigested(@Param("memberId") String memberId, @Param("from") Instant from, @Param("until") Instant until);

    /** A member who can read a digest, and where he works. */
    record Due(String memberId, Instant digestedUntil, String unitPath) {}
}
