package org.tongchuang.dossier;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UpgradeHistoryMapper {

    void insert(
            @Param("dossierId") String dossierId,
            @Param("from") String fromVersionId,
            @Param("to") String toVersionId,
            @Param("at") Instant at);

    int updateVersion(
            @Param("dossierId") String dossierId, @Param("from") String fromVersionId, @Param("to") String toVersionId);

    /** The version that it had then and has left since. */
    Optional<String> findLeftAfter(@Param("dossierId") String dossierId, @Param("then") Instant then);
}
