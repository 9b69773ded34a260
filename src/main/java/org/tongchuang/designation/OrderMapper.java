package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OrderMapper {

    void insertRectification(Rectification order);

    int updateRectification(
            @Param("dossierId") String dossierId,
            @Param("result") String result,
            @Param("closedOn") LocalDate closedOn);

    /** Moves the limit, once. */
    int updateExtended(
            @Param("order") Rectification order,
            @Param("to") LocalDate to,
            @Param("on") LocalDate on,
            @Param("reason") String reason);

    List<Rectification> listRectifications(String designationId);

    Optional<Rectification> findRectification(String dossierId);

    Optional<Rectification> findRectificationById(String id);

    void insertRevocation(Revocation revocation);

    int updateRevocation(
            @Param("dossierId") String dossierId,
            @Param("outcome") String outcome,
            @Param("decidedOn") LocalDate decidedOn,
            @Param("statement") String statement,
            @Param("barYears") Integer barYears);

    /** Moves the end of the time to answer, unless something else has. */
    int updateStatementDue(@Param("id") String id, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Revocation> listHeardFrom(@Param("unitPath") String unitPath, @Param("day") LocalDate day);

    Optional<Revocation> findRevocation(String dossierId);

    Optional<Revocation> findRevocationById(String id);
}
