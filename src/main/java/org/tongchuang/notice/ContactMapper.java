package org.tongchuang.notice;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ContactMapper {

    Optional<OfficeContact> find(String unitId);

    void delete(String unitId);

    void insert(@Param("unitId") String unitId, @Param("contact") OfficeContact contact);
}
