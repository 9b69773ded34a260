package org.tongchuang.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FolderProposalMapper {

    void insert(FolderProposal proposal);

    Optional<FolderProposal> find(String id);

    Optional<FolderProposal> findPending(String programmeKey);

    /** The newest of a programme first. */
    List<FolderProposal> listOf(String programmeKey);

    int updateSettled(
            @Param("id") String id,
            @Param("state") FolderProposal.State state,
            @Param("memberId") String memberId,
            @Param("memberName") String memberName,
            @Param("at") Instant at,
            @Param("reason") String reason);
}
