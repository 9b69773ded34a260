package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DelegationMapper {

    /** Nothing if the task is over, or no longer its owner's. */
    int insert(Delegation delegation);

    Optional<Delegation> findOpen(String taskId);

    /** Newest first. */
    List<Delegation> listOfTask(String taskId);

    /** The steps of a dossier that one of the members prepared for another, of the part or of the whole. */
    List<PreparedStep> listPrepared(
            @Param("dossierId") String dossierId,
            @Param("steps") Collection<String> steps,
            @Param("memberIds") Collection<String> memberIds);

    void updateBegun(@Param("id") String id, @Param("at") Instant at);

    void updateOwner(@Param("id") String id, @Param("ownerId") String ownerId);

    int updateDelegate(
            @Param("id") String id,
            @Param("from") String from,
            @Param("delegateId") String delegateId,
            @Param("delegateName") String delegateName);

    int updateClosed(
            @Param("id") String id,
            @Param("state") Delegation.State state,
            @Param("closedBy") String closedBy,
            @Param("closedName") String closedName,
            @Param("answer") String answer,
            @Param("at") Instant at);
}
