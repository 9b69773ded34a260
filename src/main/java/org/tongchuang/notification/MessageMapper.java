package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MessageMapper {

    void insertAll(@Param("messages") List<Message> messages);

    Optional<Message> find(@Param("memberId") String memberId, @Param("id") String id);

    List<Message> listNewest(
            @Param("memberId") String memberId, @Param("limit") int limit, @Param("offset") int offset);

    List<Message> listAbout(
            @Param("dossierId") String dossierId, @Param("memberId") String memberId, @Param("limit") int limit);

    /** Not read, and with a mail that is held back for a digest; the oldest first. */
    List<Message> listHeldBack(@Param("memberId") String memberId, @Param("limit") int limit);

    long count(@Param("memberId") String memberId);

    /** Stops counting at {@code atMost}. */
    int countUnread(@Param("memberId") String memberId, @Param("atMost") int atMost);

    int updateRead(@Param("memberId") String memberId, @Param("id") String id, @Param("readAt") Instant readAt);

    int updateAllRead(@Param("memberId") String memberId, @Param("readAt") Instant readAt);
}
