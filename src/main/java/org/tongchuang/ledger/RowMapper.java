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

    /** The row's number and first hour, beside which its versions stand. */
    int insertRow(@Param("row") LedgerRow row, @Param("sourceKey") String sourceKey);

    int insertVersion(LedgerRow row);

    int updateVersion(@Param("id") String id, @Param("version") int version);

    /** The newest version of a row. */
    Optional<LedgerRow> find(@Param("bookId") String bookId, @Param("rowNo") int rowNo);

    /** The newest version of the row that a step of a process wrote. */
    Optional<LedgerRow> findBySource(String sourceKey);

    /** The rows that a step wrote out of the lines of a list. */
    List<LedgerRow> listBySource(String prefix);

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

    /** Those of a unit's ledger that count, year by year in order. */
    List<LedgerRow> listCountingOf(Figures.Kept ledger);

    /** Oldest first. */
    List<LedgerRow> listVersions(@Param("bookId") String bookId, @Param("rowNo") int rowNo);

    /** Every version of every row of a ledger. */
    List<LedgerRow> listEverything(String bookId);

    /** Those that count, of several ledgers. */
    List<RowMark> listMarks(@Param("bookIds") Collection<String> bookIds);
}
