package org.broken.notice;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

interface NoticeMapper {

    @Select("select count(*) from notice")
    int count();

    List<String> listVisible(@Param("limit") int limit);
}
