package org.tongchuang.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface RowMapper {

    /** The rows' numbers and first hours, beside which their versions stand. */
    int insertRows(@Param("lines") List<RowBatch.Line> lines);

    int insertVersions(@Param("rows") List<LedgerRow> rows);

    /** Moves rows on to the versions that follow theirs; answers how many had none yet. */
    int updateVersions(@Param("lines") List<RowBatch.Line> lines);

    /** The newest version of a row. */
    Optional<LedgerRow> find(@Param("bookId") String bookId, @Param("rowNo") int rowNo);

    /** The newest versions of the rows that steps of a process wrote, of each its one or those of the lines of a list. */
    List<SourcedRow> listBySource(@Param("keys") Collection<String> keys);

    /** Newest first, each in its newest version. */
    List<LedgerRow> listVisible(
            @Param("bookId") String bookId,
            @Param("scope") Scope scope,
            @Param("limit") int limit,
            @Param("offset") int offset);

    /** A whole ledger in order, each row in its newest version. */
    List<LedgerRow> listOf(String bookId);

    /** Those that count, between two days, in order. */
    List<LedgerRow> listCounting(
            @Param("bookId") String bookId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Those of units' ledgers that count, year by year in order. */
    List<PlacedRow> listCountingOf(@Param("ledgers") Collection<CountingRows.Kept> ledgers);

    /** Oldest first. */
    List<LedgerRow> listVersions(@Param("bookId") String bookId, @Param("rowNo") int rowNo);

    /** Every version of every row of a ledger. */
    List<LedgerRow> listEverything(String bookId);

    /** Those that count, of several ledgers. */
    List<RowMark> listMarks(@Param("bookIds") Collection<String> bookIds);
}
