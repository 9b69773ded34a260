package org.tongchuang.dossier;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SubmissionMapper {

    /**
     * Adds a version.
     *
     * @param basis what it rests on, as JSON
     */
    void insert(@Param("one") Submission submission, @Param("basis") String basis);

    int count(@Param("dossierId") String dossierId, @Param("step") String step);

    List<Submission> list(String dossierId);

    Optional<Submission> find(String id);

    Optional<Submission> findLatest(@Param("dossierId") String dossierId, @Param("step") String step);

    List<Submission> listAfter(@Param("id") String id, @Param("limit") int limit);

    /** Ids of what no entry of the dossier's record says was handed in so: by this member, in this version, then. */
    List<String> listUnrecorded();
}
