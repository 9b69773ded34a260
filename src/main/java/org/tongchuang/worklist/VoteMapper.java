package org.tongchuang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VoteMapper {

    void insert(Vote vote);

    Optional<Vote> findOpen(@Param("dossierId") String dossierId, @Param("step") String step);

    /** Oldest first. */
    List<Vote> list(String dossierId);

    void insertCast(VoteCast cast);

    /** The newest of each part. */
    List<VoteCast> listCasts(String voteId);

    void insertGone(VoteGone gone);

    /** Those that aren't counted any more, as they went. */
    List<VoteGone> listGone(String voteId);

    /** The open tasks of votes that shrink, oldest first; not of dossiers that are held. */
    List<String> listAsked();

    /** The same of one dossier. */
    List<String> listAskedIn(String dossierId);

    /** The same of those that a member may have given, by any role that he has or had. */
    List<String> listAskedOf(String memberId);

    int updateClosed(
            @Param("id") String id,
            @Param("result") Vote.Result result,
            @Param("count") VoteCount count,
            @Param("at") Instant at);
}
