package org.tongchuang.notice;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SupervisionMapper {

    void insert(Supervision supervision);

    Optional<Supervision> find(String objectionId);

    /** Those that an office has still to settle, oldest first. */
    List<Objection> listOpen(@Param("unitId") String unitId, @Param("limit") int limit);

    int countOpen(String unitId);

    /** All late ones about a dossier, settled or not. */
    List<Objection> listOfDossier(String dossierId);
}
