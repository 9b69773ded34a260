package org.tongchuang.schedule;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DatabaseTimeMapper {

    Instant findNow();
}
