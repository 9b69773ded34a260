package org.tongchuang.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WebhookMapper {

    void insert(@Param("hook") Webhook hook, @Param("address") String address, @Param("secret") String secret);

    /** With address and secret as they are sealed. */
    Optional<Webhook.Line> findSealed(String id);

    List<Webhook> listOf(String unitId);

    int updateEnded(@Param("id") String id, @Param("unitId") String unitId, @Param("now") Instant now);

    /** Those of the units that these members hold a role in. */
    List<HookOf> listOfMembers(@Param("memberIds") Collection<String> memberIds, @Param("today") LocalDate today);

    /** That what a member is told of this unit's work goes there. */
    record HookOf(String webhookId, String unitId, String memberId) {}
}
