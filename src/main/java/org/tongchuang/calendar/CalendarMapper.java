package org.tongchuang.calendar;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarMapper {

    /** The days of the country, and of the unit and its ancestors. */
    List<CalendarDay> listDays(@Param("unitPath") String unitPath);
}
