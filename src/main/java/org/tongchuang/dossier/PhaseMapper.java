package org.tongchuang.dossier;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PhaseMapper {

    /** Leaves the phase that the dossier is in and opens the next visit of another, in one statement. */
    void insertNext(
            @Param("dossierId") String dossierId,
            @Param("phase") String phase,
            @Param("enteredAt") Instant enteredAt,
            @Param("dueAt") Instant dueAt);

    List<PhaseStay> list(String dossierId);

    List<String> listDueBelow(@Param("unitPath") String unitPath, @Param("dueAfter") Instant dueAfter);

    /** Only while the dossier is there. */
    void updateDue(
            @Param("dossierId") String dossierId,
            @Param("phase") String phase,
            @Param("visit") int visit,
            @Param("dueAt") Instant dueAt);
}
