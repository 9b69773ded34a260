package org.tongchuang.campaign;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface TownMapper {

    void insert(Town town);

    int updateShare(
            @Param("campaignId") String campaignId, @Param("townId") String townId, @Param("share") TownShare share);

    Optional<Town> find(@Param("campaignId") String campaignId, @Param("townId") String townId);

    /** The town that a unit lies in. */
    Optional<Town> findAbove(@Param("campaignId") String campaignId, @Param("unitPath") String unitPath);

    /** The towns of a campaign that this scope may see: its own and those below it. */
    List<Town> listVisible(@Param("campaignId") String campaignId, @Param("scope") Scope scope);

    List<Town> list(String campaignId);

    /** The units of a town whose dossiers have been started. */
    List<String> listBegun(@Param("campaignId") String campaignId, @Param("townId") String townId);

    int sumOtherQuotas(@Param("campaignId") String campaignId, @Param("townId") String townId);

    void insertCandidate(Candidate candidate);

    int deleteCandidate(@Param("campaignId") String campaignId, @Param("unitId") String unitId);

    int updateDossier(
            @Param("campaignId") String campaignId,
            @Param("unitId") String unitId,
            @Param("dossierId") String dossierId);

    Optional<Candidate> findCandidate(@Param("campaignId") String campaignId, @Param("unitId") String unitId);

    List<Candidate> listCandidatesVisible(@Param("campaignId") String campaignId, @Param("scope") Scope scope);

    List<Candidate> listWithoutDossier(@Param("campaignId") String campaignId, @Param("townId") String townId);

    int countCandidates(@Param("campaignId") String campaignId, @Param("townId") String townId);
}
