package org.tongchuang.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SnapshotMapper {

    int insert(@Param("snapshots") List<FigureSnapshot> snapshots);

    int insertRows(@Param("taken") List<Snapshots.Taken> taken);

    List<FigureSnapshot> listOf(@Param("dossierId") String dossierId, @Param("figureKey") String figureKey);

    List<FigureSnapshot> listAll();

    List<SnapshotRow> listRows(String id);

    /** Snapshots that name a row's version which isn't there as it was. */
    List<String> listContradicted();
}
