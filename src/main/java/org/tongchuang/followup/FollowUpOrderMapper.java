package org.tongchuang.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface FollowUpOrderMapper {

    int lastSerial(String dossierId);

    void insert(@Param("orders") List<FollowUpOrder> orders);

    /** Notes the processes of orders that had none. */
    void updateProcesses(@Param("begun") List<Begun> begun);

    /** An order with its process under way. */
    record Begun(String orderId, String processInstanceId) {}

    int updateIssued(@Param("id") String id, @Param("said") NewOrder said, @Param("at") Instant at);

    int updateHandedIn(@Param("id") String id, @Param("turn") int turn);

    int updateReturned(@Param("id") String id, @Param("turn") int turn, @Param("dueOn") LocalDate dueOn);

    int updateEnded(
            @Param("id") String id,
            @Param("from") List<OrderState> from,
            @Param("to") OrderState to,
            @Param("reason") String reason,
            @Param("at") Instant at);

    Optional<FollowUpOrder> find(String id);

    Optional<FollowUpOrder> findByNumber(String number);

    Optional<FollowUpOrder> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<FollowUpOrder> listVisible(
            @Param("scope") Scope scope,
            @Param("query") OrderQuery query,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("scope") Scope scope, @Param("query") OrderQuery query, @Param("cap") int cap);

    List<FollowUpOrder> listKinds(@Param("scope") Scope scope);

    List<FollowUpOrder> listOfDossier(String dossierId);

    int countOpen(@Param("dossierId") String dossierId, @Param("kind") String kind);

    int countUnscheduled(
            @Param("dossierId") String dossierId, @Param("kind") String kind, @Param("today") LocalDate today);

    ClosureCount countClosure(@Param("asked") ClosureQuery asked);

    void insertTurn(@Param("orderId") String orderId, @Param("turn") OrderTurn turn);

    int updateTurn(@Param("orderId") String orderId, @Param("turn") OrderTurn turn);

    List<OrderTurn> listTurns(String orderId);

    void insertPhotos(@Param("photos") List<OrderPhoto> photos);

    List<OrderPhoto> listPhotos(String orderId);

    /** Whether the file belongs to an order that the reader sees. */
    boolean isPhotoVisible(@Param("fileId") String fileId, @Param("scope") Scope scope);
}
