package org.tongchuang.document;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NumberMapper {

    void insertSeries(@Param("unitId") String unitId, @Param("seriesYear") int seriesYear);

    /** Nothing where the series hasn't begun. */
    int incrementSeries(@Param("unitId") String unitId, @Param("seriesYear") int seriesYear);

    int lastNumber(@Param("unitId") String unitId, @Param("seriesYear") int seriesYear);

    void insert(TakenNumber number);

    int updateVoid(
            @Param("documentId") String documentId,
            @Param("voidedAt") Instant voidedAt,
            @Param("voidReason") String voidReason);

    List<TakenNumber> listOfDocument(String documentId);

    List<TakenNumber> list(@Param("unitId") String unitId, @Param("seriesYear") int seriesYear);
}
