package org.tongchuang.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface DossierMapper {

    void insert(Dossier dossier);

    void updateProcess(@Param("id") String id, @Param("processInstanceId") String processInstanceId);

    int updateState(@Param("id") String id, @Param("state") String state);

    int updatePhase(@Param("id") String id, @Param("phase") String phase);

    int updateGrade(@Param("id") String id, @Param("grade") String grade);

    int updateClosed(@Param("id") String id, @Param("outcome") String outcome, @Param("endedAt") Instant endedAt);

    Optional<Dossier> find(String id);

    Optional<Dossier> findByNumber(String number);

    /** The members of those scopes in whose sight the dossier is and who don't sit on its panel. */
    List<String> listSeeing(@Param("id") String id, @Param("scopes") List<Scope> scopes);

    List<Dossier> listRunning(@Param("unitId") String unitId, @Param("processKey") String processKey);

    List<Dossier> listOfTitle(String designationId);

    Optional<Dossier> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    Optional<Dossier> lock(String id);

    Optional<Dossier> lockFor(@Param("id") String id, @Param("memberIds") Collection<String> memberIds);

    List<Dossier> listVisible(
            @Param("scope") Scope scope,
            @Param("filter") DossierFilter filter,
            @Param("limit") int limit,
            @Param("offset") int offset);

    List<Dossier> listRunningBelow(
            @Param("unitPath") String unitPath, @Param("afterId") String afterId, @Param("limit") int limit);

    int countVisible(@Param("scope") Scope scope, @Param("filter") DossierFilter filter);

    void insertSeries(String series);

    int incrementSeries(String series);

    int lastNumber(String series);

    void insertReader(@Param("dossierId") String dossierId, @Param("memberId") String memberId);

    int insertExclusion(
            @Param("dossierId") String dossierId, @Param("memberId") String memberId, @Param("reason") String reason);

    boolean isExcluded(@Param("dossierId") String dossierId, @Param("memberId") String memberId);

    boolean isReader(@Param("dossierId") String dossierId, @Param("memberId") String memberId);
}
