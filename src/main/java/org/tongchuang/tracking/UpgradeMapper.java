package org.tongchuang.tracking;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface UpgradeMapper {

    /** Ids of the dossiers under way in a version, by number. */
    List<String> listRunning(
            @Param("scope") Scope scope, @Param("versionId") String versionId, @Param("limit") int limit);

    void insert(Upgrade upgrade);

    void insertRows(@Param("rows") List<UpgradeRow> rows);

    Optional<Upgrade> find(String id);

    List<UpgradeRow> listRows(String upgradeId);

    Optional<Integer> findWaiting(String upgradeId);

    Optional<String> lockWaiting(@Param("upgradeId") String upgradeId, @Param("rowNo") int rowNo);

    void updateOutcome(
            @Param("upgradeId") String upgradeId,
            @Param("rowNo") int rowNo,
            @Param("outcome") UpgradeOutcome outcome,
            @Param("reason") String reason,
            @Param("detail") String detail);
}
