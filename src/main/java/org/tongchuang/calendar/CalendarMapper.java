package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarMapper {

    /** The days of the country, and of the unit and its ancestors. */
    List<CalendarDay> listDays(@Param("unitPath") String unitPath);

    List<String> listPathsWithDaysFrom(LocalDate day);

    /** Days are about to change; whoever changes others waits. */
    void updateEdition();

    void insertAll(@Param("days") List<CalendarDay> days);

    int deleteNotice(
            @Param("unitPath") String unitPath, @Param("first") LocalDate first, @Param("last") LocalDate last);

    int deleteClosure(@Param("unitPath") String unitPath, @Param("day") LocalDate day);

    /** Of the notice that the unit follows: the nearest. */
    Optional<NoticeSource> findNoticeSource(@Param("unitPath") String unitPath, @Param("year") int year);

    void insertNoticeSource(@Param("unitPath") String unitPath, @Param("source") NoticeSource source);

    int deleteNoticeSource(@Param("unitPath") String unitPath, @Param("year") int year);
}
