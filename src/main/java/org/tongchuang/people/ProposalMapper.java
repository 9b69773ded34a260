package org.tongchuang.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProposalMapper {

    int insert(
            @Param("id") String id,
            @Param("change") RoleChange change,
            @Param("proposer") Actor proposer,
            @Param("now") Instant now,
            @Param("lapsesAt") Instant lapsesAt);

    Optional<Proposal> findWaiting(@Param("id") String id, @Param("now") Instant now);

    int countSame(@Param("change") RoleChange change, @Param("now") Instant now);

    List<Proposal> listWaiting(@Param("path") String path, @Param("now") Instant now, @Param("limit") int limit);

    List<Proposal> listWaitingFor(@Param("memberId") String memberId, @Param("now") Instant now);

    /** Nothing if it was decided or has lapsed meanwhile. */
    int updateDecided(
            @Param("id") String id,
            @Param("state") String state,
            @Param("deciderId") String deciderId,
            @Param("reason") String reason,
            @Param("now") Instant now);
}
