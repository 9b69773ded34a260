package org.tongchuang.dossier;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SubmissionMapper {

    void insert(Submission submission);

    void insertBasis(@Param("submissionId") String submissionId, @Param("basis") List<Basis> basis);

    int count(@Param("dossierId") String dossierId, @Param("step") String step);

    List<Submission> list(String dossierId);

    Optional<Submission> find(String id);

    Optional<Submission> findLatest(@Param("dossierId") String dossierId, @Param("step") String step);

    List<Basis> listBasis(String submissionId);
}
