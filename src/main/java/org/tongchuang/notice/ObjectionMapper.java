package org.tongchuang.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ObjectionMapper {

    void insert(Objection objection);

    Optional<Objection> find(String id);

    Optional<Objection> findByReceipt(String receiptHash);

    List<Objection> listOfRow(String rowId);

    List<Objection> listOfNotice(String noticeId);

    /** The unsettled ones of a dossier that came in time, whichever notice they came in by. */
    List<Objection> listUnsettledOfDossier(String dossierId);

    int updateJudged(@Param("id") String id, @Param("to") Objection.State to, @Param("judgedAt") Instant judgedAt);

    int updateFound(
            @Param("id") String id, @Param("finding") Objection.Finding finding, @Param("foundAt") Instant foundAt);

    int updateSupervised(@Param("id") String id, @Param("concludedAt") Instant concludedAt);

    int updateConcluded(@Param("id") String id, @Param("concludedAt") Instant concludedAt);
}
