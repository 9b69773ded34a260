package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BatchMapper {

    void insert(Batch batch);

    void insertRows(@Param("rows") List<BatchRow> rows);

    Optional<Batch> find(String id);

    List<BatchRow> listRows(String batchId);

    Optional<Integer> findWaiting(String batchId);

    /** The task of a row that waits; whoever else wants to do it waits for the end of the transaction. */
    Optional<String> lockWaiting(@Param("batchId") String batchId, @Param("rowNo") int rowNo);

    /** Says what came of a row, once. */
    int updateOutcome(
            @Param("batchId") String batchId,
            @Param("rowNo") int rowNo,
            @Param("outcome") BatchOutcome outcome,
            @Param("detail") String detail);
}
