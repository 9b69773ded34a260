package org.tongchuang.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SnapshotMapper {

    int insert(FigureSnapshot snapshot);

    int insertRows(@Param("id") String id, @Param("rows") List<SnapshotRow> rows);

    List<FigureSnapshot> listOf(@Param("dossierId") String dossierId, @Param("figureKey") String figureKey);

    List<FigureSnapshot> listAll();

    List<SnapshotRow> listRows(String id);

    /** Snapshots that name a row's version which isn't there as it was. */
    List<String> listContradicted();
}
