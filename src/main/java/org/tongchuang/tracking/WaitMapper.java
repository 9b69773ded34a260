package org.tongchuang.tracking;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface WaitMapper {

    /** How many dossiers are under way in each programme version, the fullest first. */
    List<VersionCount> countRunning(@Param("scope") Scope scope);

    /** The open tasks of a version, and those that were done since; the newest first. */
    List<Wait> list(
            @Param("scope") Scope scope,
            @Param("versionId") String versionId,
            @Param("since") Instant since,
            @Param("limit") int limit);
}
