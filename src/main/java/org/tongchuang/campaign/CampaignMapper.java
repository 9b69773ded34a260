package org.tongchuang.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface CampaignMapper {

    void insert(Campaign campaign);

    int updatePlan(@Param("id") String id, @Param("rev") int rev, @Param("plan") CampaignPlan plan);

    int updateOpened(@Param("id") String id, @Param("openedAt") Instant openedAt);

    int updateState(@Param("id") String id, @Param("from") CampaignState from, @Param("to") CampaignState to);

    Optional<Campaign> find(String id);

    Optional<Campaign> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    /** Makes those who share out a campaign's quota wait for each other until the transaction ends. */
    Optional<Campaign> findForUpdate(String id);

    List<Campaign> listVisible(@Param("scope") Scope scope, @Param("limit") int limit, @Param("offset") int offset);

    List<Campaign> listOpen();

    int countVisible(@Param("scope") Scope scope);

    int countCode(@Param("code") String code);

    void insertPhase(
            @Param("campaignId") String campaignId, @Param("unitId") String unitId, @Param("phase") PlannedPhase phase);

    void deletePhases(@Param("campaignId") String campaignId, @Param("unitId") String unitId);

    List<PlannedPhase> listPhases(@Param("campaignId") String campaignId, @Param("unitId") String unitId);

    void insertLimit(@Param("campaignId") String campaignId, @Param("name") String name, @Param("amount") int amount);

    void deleteLimits(String campaignId);

    List<Limit> listLimits(String campaignId);
}
