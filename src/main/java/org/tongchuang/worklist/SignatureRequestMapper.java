package org.tongchuang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SignatureRequestMapper {

    void insert(SignatureRequest request);

    Optional<SignatureRequest> find(String id);

    /** Oldest first. */
    List<SignatureRequest> listOfTask(String taskId);

    int updateGiven(
            @Param("id") String id,
            @Param("agrees") boolean agrees,
            @Param("opinion") String opinion,
            @Param("at") Instant at);

    int updateClosed(
            @Param("id") String id,
            @Param("state") SignatureRequest.State state,
            @Param("closedBy") String closedBy,
            @Param("closedName") String closedName,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Those that come after the hand-in come up, or wait again. */
    int updateAfter(
            @Param("taskId") String taskId,
            @Param("from") SignatureRequest.State from,
            @Param("to") SignatureRequest.State to,
            @Param("openedAt") Instant openedAt);

    void insertHeld(HeldHandIn held);

    Optional<HeldHandIn> findHeld(String taskId);

    int deleteHeld(String taskId);
}
