package org.tongchuang.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SurveyMapper {

    void insert(Survey survey);

    Optional<Survey> find(String id);

    Optional<Survey> findOfDossier(String dossierId);

    /** Whoever answers, voids or closes waits here for the others. */
    Optional<Survey> findForUpdate(String id);

    int updateClosed(@Param("id") String id, @Param("at") Instant at, @Param("by") String by);

    int updateReopened(String id);

    int updateClosedOfDossier(@Param("dossierId") String dossierId, @Param("at") Instant at, @Param("by") String by);

    /** A row for each count, or one without if nobody was asked anything. */
    List<Counted> listCounted(@Param("dossierId") String dossierId, @Param("settled") boolean settled);

    void insertBatch(Batch batch);

    List<Batch> listBatches(String surveyId);

    int updateBatchVoided(@Param("id") String id, @Param("at") Instant at, @Param("by") String by);

    void insertCodes(List<SurveyCode> codes);

    Optional<SurveyCode> findCode(String codeHash);

    int updateUsed(String codeHash);

    int updateCodesVoided(String batchId);

    int countCodes(@Param("surveyId") String surveyId, @Param("state") SurveyCode.State state);

    void insertTallies(List<Tally> tallies);

    int updateCounted(
            @Param("surveyId") String surveyId, @Param("indicator") String indicator, @Param("choice") String choice);
}
