package org.tongchuang.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {

    int deleteWaiting();

    /** Waiting mails whose next try was due before this moment. */
    List<String> listStuck(Instant before);

    void insertAll(@Param("mails") List<OutboxMessage> mails);

    /** Mails that are due, locked; rows that another node has locked are passed over. */
    List<OutboxMessage> listDueMailsForUpdate(@Param("now") Instant now, @Param("limit") int limit);

    /** The webhooks whose oldest call is due. */
    List<String> listDueWebhooks(@Param("now") Instant now, @Param("limit") int limit);

    /** The oldest of this webhook's calls, locked, if it is due and no other node has locked it. */
    Optional<OutboxMessage> findDueCallForUpdate(@Param("webhookId") String webhookId, @Param("now") Instant now);

    int updateClaimed(@Param("id") String id, @Param("tries") int tries, @Param("nextTryAt") Instant nextTryAt);

    /** Only a row still waiting: a repeated close changes nothing. */
    int updateClosed(
            @Param("id") String id,
            @Param("state") OutboxMessage.State state,
            @Param("closedAt") Instant closedAt,
            @Param("fault") String fault,
            @Param("unitPath") String unitPath);

    /** Gives up what waits for a webhook. */
    int updateGivenUp(@Param("webhookId") String webhookId, @Param("now") Instant now);

    /** These messages' mails, and those that wait for what the member has read meanwhile. */
    int updateDigested(@Param("memberId") String memberId, @Param("messageIds") List<String> messageIds);

    int updateDelayed(@Param("id") String id, @Param("nextTryAt") Instant nextTryAt, @Param("fault") String fault);

    int updateRevived(@Param("id") String id, @Param("unitPath") String unitPath, @Param("now") Instant now);

    List<OutboxMessage> listDead(
            @Param("unitPath") String unitPath, @Param("limit") int limit, @Param("offset") int offset);

    int countWaitingMails(@Param("atMost") int atMost);
}
