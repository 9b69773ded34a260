package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AbsenceMapper {

    void insert(Absence absence);

    int updateEnded(
            @Param("id") String id, @Param("at") Instant at, @Param("by") String by, @Param("name") String name);

    Optional<Absence> find(String id);

    /** Makes whoever else names a substitute for one of them wait. */
    List<String> lockMembers(@Param("memberIds") Collection<String> memberIds);

    /** Those of the days in which one of them is away or stands in. */
    List<Absence> listWithin(
            @Param("memberIds") Collection<String> memberIds,
            @Param("firstDay") LocalDate firstDay,
            @Param("lastDay") LocalDate lastDay);

    /** Those that aren't long over, of a member and of the units that he looks after; null for none. */
    List<Absence> listSeen(
            @Param("memberId") String memberId,
            @Param("unitId") String unitId,
            @Param("pathBelow") String pathBelow,
            @Param("since") LocalDate since,
            @Param("limit") int limit);

    /** The roles of the member who is away, if this one stands in for him today. */
    List<StandInRow> listStandInRows(
            @Param("id") String id, @Param("substituteId") String substituteId, @Param("today") LocalDate today);

    /** The absences in a unit, of today or later, for which this one stands in. */
    List<Absence> listOfSubstitute(
            @Param("substituteId") String substituteId,
            @Param("unitId") String unitId,
            @Param("today") LocalDate today);

    /** The absences of today in a unit for which somebody stands in. */
    List<Absence> listStoodInFor(
            @Param("memberIds") Collection<String> memberIds,
            @Param("unitId") String unitId,
            @Param("today") LocalDate today);

    /** How many of them are away from the unit today without anybody to stand in. */
    int countAwayAlone(
            @Param("memberIds") Collection<String> memberIds,
            @Param("unitId") String unitId,
            @Param("programmeKey") String programmeKey,
            @Param("today") LocalDate today);
}
