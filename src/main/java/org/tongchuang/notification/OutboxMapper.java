package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {

    int deleteWaiting();

    /** Waiting mails whose next try was due before this moment. */
    List<String> listStuck(Instant before);

    void insertAll(@Param("mails") List<OutboxMessage> mails);

    /**
     * What is due, locked; rows that another node has locked are passed over. Of each webhook's calls the oldest alone.
     *
     * @param mails false while there is no server for them
     */
    List<OutboxMessage> listDueForUpdate(
            @Param("now") Instant now, @Param("mails") boolean mails, @Param("limit") int limit);

    int updateClaimed(@Param("id") String id, @Param("tries") int tries, @Param("nextTryAt") Instant nextTryAt);

    /** Only a row still waiting: a repeated close changes nothing. */
    int updateClosed(
            @Param("id") String id,
            @Param("state") OutboxMessage.State state,
            @Param("closedAt") Instant closedAt,
            @Param("fault") String fault,
            @Param("unitPath") String unitPath);

    int updateDelayed(@Param("id") String id, @Param("nextTryAt") Instant nextTryAt, @Param("fault") String fault);

    int updateRevived(@Param("id") String id, @Param("unitPath") String unitPath, @Param("now") Instant now);

    List<OutboxMessage> listDead(
            @Param("unitPath") String unitPath, @Param("limit") int limit, @Param("offset") int offset);

    int countWaiting(@Param("atMost") int atMost);
}
