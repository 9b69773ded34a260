package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;
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

    Optional<Book> lockOf(
            @Param("programmeKey") String programmeKey,
            @Param("ledgerKey") String ledgerKey,
            @Param("unitId") String unitId,
            @Param("bookYear") int bookYear);

    Optional<Book> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<Book> listVisible(
            @Param("filter") BookFilter filter,
            @Param("scope") Scope scope,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("filter") BookFilter filter, @Param("scope") Scope scope);

    List<Integer> listYearsVisible(@Param("scope") Scope scope);

    /** Takes the next number. */
    int updateLastNumber(@Param("id") String id, @Param("number") int number);

    int updateArchived(@Param("id") String id, @Param("at") Instant at);

    List<Book> listDue(LocalDate today);

    /** The ledgers of the year before whose programme still runs below their unit, and which this year lacks. */
    List<Book> listToReopen(int bookYear);

    List<String> listIds();
}
