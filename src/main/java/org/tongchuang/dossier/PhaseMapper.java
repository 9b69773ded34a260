package org.tongchuang.dossier;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PhaseMapper {

    void insert(PhaseStay stay);

    int updateLeft(@Param("dossierId") String dossierId, @Param("leftAt") Instant leftAt);

    int countVisits(@Param("dossierId") String dossierId, @Param("phase") String phase);

    List<PhaseStay> list(String dossierId);
}
