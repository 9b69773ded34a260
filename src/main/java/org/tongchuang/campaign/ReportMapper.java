package org.tongchuang.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

@Mapper
interface ReportMapper {

    void insertDuty(ReportDuty duty);

    void insert(StageReport report);

    Optional<StageReport> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    /** The reports of a campaign that this scope may see: those it owes, those owed to it, those of units below it. */
    List<StageReport> listVisible(
            @Param("campaignId") String campaignId,
            @Param("scope") Scope scope,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("campaignId") String campaignId, @Param("scope") Scope scope);

    int updateHandedIn(
            @Param("id") String id, @Param("body") String body, @Param("author") Actor author, @Param("at") Instant at);

    List<StageReport> listToRemind(@Param("until") LocalDate until, @Param("today") LocalDate today);

    /** Reports still owed whose day a change from this one on may move. */
    List<StageReport> listOpenFrom(@Param("unitPath") String unitPath, @Param("day") LocalDate day);

    /** Rounds of the same duty and unit that are due on that day. */
    int countRounds(@Param("report") StageReport report, @Param("day") LocalDate day);

    int updateDue(@Param("report") StageReport report, @Param("to") LocalDate to);

    /** The unit that ordered the duty. */
    String findOwner(String dutyId);

    int updateReminded(@Param("id") String id, @Param("today") LocalDate today);
}
