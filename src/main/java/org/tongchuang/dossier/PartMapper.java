package org.tongchuang.dossier;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PartMapper {

    void insert(DossierPart part);

    List<DossierPart> list(String dossierId);

    Optional<DossierPart> find(@Param("dossierId") String dossierId, @Param("part") String part);

    boolean isDoneBy(@Param("dossierId") String dossierId, @Param("unitId") String unitId);
}
