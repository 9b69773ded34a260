package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccessTokenMapper {

    int insert(
            @Param("id") String id,
            @Param("memberId") String memberId,
            @Param("unitId") String unitId,
            @Param("token") NewToken token,
            @Param("scopes") String scopes,
            @Param("tokenHash") String tokenHash,
            @Param("createdAt") Instant createdAt,
            @Param("expiresAt") Instant expiresAt);

    /** A token that serves: not revoked, not expired, of a member who may sign in and still has a role in its unit. */
    Optional<AccessToken> findUsable(
            @Param("tokenHash") String tokenHash, @Param("now") Instant now, @Param("today") LocalDate today);

    /** The tokens of a member that haven't been revoked, the newest first. */
    List<AccessToken> list(String memberId);

    /** Notes the use, unless that was done a moment ago. */
    int updateUsed(@Param("id") String id, @Param("now") Instant now, @Param("unlessSince") Instant unlessSince);

    int updateRevoked(@Param("id") String id, @Param("memberId") String memberId, @Param("now") Instant now);

    int updateAllRevoked(@Param("memberId") String memberId, @Param("now") Instant now);
}
