package org.tongchuang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CheckMapper {

    int insert(BookCheck check);

    int insertRows(@Param("checkId") String checkId, @Param("rows") List<CheckedRow> rows);

    Optional<BookCheck> find(@Param("bookId") String bookId, @Param("id") String id);

    /** Newest first. */
    List<BookCheck> listOf(String bookId);

    List<CheckedRow> listRows(String checkId);

    /** What was found in rows that have had no new version since. */
    List<CheckedRow> listUnsettled(String bookId);

    int updateClosed(@Param("id") String id, @Param("remark") String remark, @Param("at") Instant at);

    int updateRow(@Param("checkId") String checkId, @Param("row") CheckedRow row);
}
