package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface DesignationMapper {

    List<TotalsAgree.ScoredTitle> listScored();

    /** The next in the order of ids. */
    List<Designation> listAfter(@Param("id") String id, @Param("limit") int limit);

    void insert(Designation designation);

    int updateStanding(@Param("id") String id, @Param("from") Standing from, @Param("to") Standing to);

    int updatePromotion(@Param("id") String id, @Param("from") PromotionState from, @Param("to") PromotionState to);

    int updateEffective(@Param("id") String id, @Param("effectiveAt") Instant effectiveAt);

    int updateDecision(
            @Param("id") String id,
            @Param("docNumber") String docNumber,
            @Param("namedOn") LocalDate namedOn,
            @Param("dueOn") LocalDate dueOn,
            @Param("reviewOn") LocalDate reviewOn);

    int updateDue(@Param("id") String id, @Param("dueOn") LocalDate dueOn, @Param("reviewOn") LocalDate reviewOn);

    int updateEnded(@Param("id") String id, @Param("endedOn") LocalDate endedOn, @Param("barUntil") LocalDate barUntil);

    Optional<Designation> find(String id);

    Optional<Designation> findForUpdate(String id);

    Optional<Designation> findByDossier(String dossierId);

    Optional<Designation> findPublishedByNumber(String number);

    Optional<Designation> findPublishedByToken(String token);

    Optional<Designation> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<Designation> listOfAct(String actId);

    List<Designation> listOfCampaign(@Param("campaignId") String campaignId, @Param("scope") Scope scope);

    List<String> listDueIds(@Param("today") LocalDate today, @Param("limit") int limit);

    List<String> listLapsedIds(@Param("today") LocalDate today, @Param("limit") int limit);

    /** The grade of what the unit was named before, whether or not it still holds. */
    Optional<String> findGradeBefore(@Param("title") Designation title);

    List<String> listHeldIds(@Param("unitId") String unitId, @Param("programmeKey") String programmeKey);

    /** Titles that a unit holds, but for those that are about to lapse. */
    int countHeld(
            @Param("unitId") String unitId,
            @Param("programmeKey") String programmeKey,
            @Param("today") LocalDate today);

    LocalDate findBarUntil(@Param("unitId") String unitId, @Param("programmeKey") String programmeKey);

    List<Designation> listVisible(
            @Param("scope") Scope scope,
            @Param("filter") TitleFilter filter,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("scope") Scope scope, @Param("filter") TitleFilter filter);

    List<Designation> listPublished(
            @Param("filter") TitleFilter filter, @Param("limit") int limit, @Param("offset") int offset);

    int countPublished(@Param("filter") TitleFilter filter);

    void insertSeries(String series);

    /** Nothing where the series hasn't begun. */
    int incrementSeries(String series);

    int lastNumber(String series);

    int lastPosition(String designationId);

    void insertEvent(TitleEvent event);

    List<TitleEvent> listEvents(String designationId);
}
