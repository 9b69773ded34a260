package org.tongchuang.worklist;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReturnMapper {

    void insert(Return one);

    Optional<Return> findFor(String taskId);

    /** What became of a task that was returned. */
    Optional<Return> findFrom(@Param("dossierId") String dossierId, @Param("id") String fromTaskId);

    /** All tasks of a dossier that are open or done, by when they were opened. */
    List<Task> listWorked(String dossierId);

    /** Ids of the submissions that rest on this one. */
    List<String> listRestingOn(String submissionId);
}
