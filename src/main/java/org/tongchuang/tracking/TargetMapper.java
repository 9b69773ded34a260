package org.tongchuang.tracking;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Level;
import org.tongchuang.people.Scope;

@Mapper
interface TargetMapper {

    /** The units of the programme's level in the towns that have joined. */
    int countUnits(@Param("campaignId") String campaignId, @Param("level") Level level, @Param("scope") Scope scope);

    List<TargetCounts.OutcomeCount> countOutcomes(
            @Param("campaignId") String campaignId,
            @Param("processKey") String processKey,
            @Param("scope") Scope scope);
}
