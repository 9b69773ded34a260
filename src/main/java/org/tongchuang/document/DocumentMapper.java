package org.tongchuang.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

@Mapper
interface DocumentMapper {

    /** The organ is its unit's own, if one is set down, and else as the document says. */
    void insert(OfficialDocument document);

    int updateChecked(
            @Param("was") OfficialDocument was,
            @Param("next") PaperState next,
            @Param("facts") Facts facts,
            @Param("checker") Actor checker);

    int updateCountersigned(@Param("was") OfficialDocument was);

    int updateSigned(
            @Param("was") OfficialDocument was,
            @Param("number") String number,
            @Param("signer") Actor signer,
            @Param("signedOn") LocalDate signedOn);

    int updateSealed(@Param("was") OfficialDocument was);

    int updateIssued(
            @Param("was") OfficialDocument was,
            @Param("pdfSha256") String pdfSha256,
            @Param("issuedAt") Instant issuedAt);

    int updateRevised(
            @Param("was") OfficialDocument was, @Param("title") String title, @Param("organName") String organName);

    /** Whether a paper on the subject took a number then or later that it still has. */
    boolean isNumberedSince(@Param("subjectId") String subjectId, @Param("since") Instant since);

    Optional<OfficialDocument> find(String id);

    Optional<OfficialDocument> findForUpdate(String id);

    Optional<OfficialDocument> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    /** The one about this subject that isn't issued yet. */
    Optional<OfficialDocument> findOpen(@Param("subjectId") String subjectId, @Param("paper") String paper);

    List<OfficialDocument> listVisible(
            @Param("scope") Scope scope,
            @Param("state") PaperState state,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countVisible(@Param("scope") Scope scope, @Param("state") PaperState state);

    void insertStep(PaperStep step);

    int lastPosition(String documentId);

    List<PaperStep> listSteps(String documentId);

    void insertSeal(SealEntry entry);

    List<SealEntry> listSeals(String documentId);
}
