package org.broken.notice;

import org.apache.ibatis.annotations.Select;

interface NoticeMapper {

    @Select("select count(*) from notice")
    int count();
}
