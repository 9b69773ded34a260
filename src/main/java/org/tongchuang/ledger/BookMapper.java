package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface BookMapper {

    /** Does nothing if somebody else opened it first. */
    int insert(Book book);

    Optional<Book> find(String id);

    Optional<Book> lock(String id);

    Optional<Book> findOf(
            @Param("programmeKey") String programmeKey,
            @Param("ledgerKey") String ledgerKey,
            @Param("unitId") String unitId,
            @Param("bookYear") int bookYear);

    /** Those that stand at one of the places, and those with one of the ids. */
    List<Book> lockAll(@Param("places") Collection<Place> places, @Param("ids") Collection<String> ids);

    /** Which ledger of which unit, in which year. */
    record Place(String programmeKey, String ledgerKey, String unitId, int bookYear) {

        static Place of(Book book) {
            return new Place(book.programmeKey(), book.ledgerKey(), book.unitId(), book.bookYear());
        }
    }

    Optional<Book> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<Book> listVisible(
            @Param("filter") BookFilter filter,
            @Param("scope") Scope scope,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("filter") BookFilter filter, @Param("scope") Scope scope);

    List<Integer> listYearsVisible(@Param("scope") Scope scope);

    /** Takes the next numbers of ledgers; answers how many of them stood where they were read. */
    int updateLastNumbers(@Param("taken") List<RowBatch.Taken> taken);

    int updateArchived(@Param("id") String id, @Param("at") Instant at);

    List<Book> listDue(LocalDate today);

    /** The ledgers of the year before whose programme still runs below their unit, and which this year lacks. */
    List<Book> listToReopen(int bookYear);

    List<String> listIds();
}
