package org.tongchuang.tracking;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ChainMapper {

    List<UnitChain> list(
            @Param("unitPath") String unitPath,
            @Param("text") String text,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int count(@Param("unitPath") String unitPath, @Param("text") String text);
}
