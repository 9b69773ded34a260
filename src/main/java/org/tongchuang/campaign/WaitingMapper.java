package org.tongchuang.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WaitingMapper {

    void insert(WaitingDossier waiting);

    Optional<WaitingDossier> find(String id);

    Optional<WaitingDossier> findForUpdate(String id);

    /** Best score first, then by number. */
    List<WaitingDossier> listWaiting(@Param("campaignId") String campaignId, @Param("point") String point);

    List<PointCount> listCounts(String campaignId);

    List<WaitingDossier> listOfAct(String actId);

    List<String> listChosenIds(@Param("actId") String actId, @Param("limit") int limit);

    int countWaiting(String campaignId);

    int countListed(@Param("campaignId") String campaignId, @Param("point") String point);

    int countListedBelow(
            @Param("campaignId") String campaignId, @Param("point") String point, @Param("unitPath") String unitPath);

    boolean isWaiting(@Param("processInstanceId") String processInstanceId, @Param("point") String point);

    int updateChosen(@Param("id") String id, @Param("actId") String actId, @Param("outcome") RowOutcome outcome);

    int updateDone(@Param("id") String id, @Param("movedAt") Instant movedAt);

    int updateFailed(@Param("id") String id, @Param("fault") String fault, @Param("detail") String detail);

    int updateRetried(String actId);

    int updateGone(String dossierId);

    void insertAct(CampaignAct act);

    Optional<CampaignAct> findAct(String id);

    List<CampaignAct> listActs(String campaignId);
}
