package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface TaskExtensionMapper {

    void insert(TaskExtension extension);

    Optional<TaskExtension> find(String id);

    Optional<TaskExtension> findOpen(String taskId);

    /** Newest first. */
    List<TaskExtension> listOfTask(String taskId);

    /** Of the tasks of a phase that opened since, the latest day that was given to one. */
    Optional<Instant> findLatestGiven(
            @Param("dossierId") String dossierId, @Param("phase") String phase, @Param("since") Instant since);

    int sumGranted(String taskId);

    int updateDecided(
            @Param("id") String id,
            @Param("state") TaskExtension.State state,
            @Param("dueBefore") LocalDate dueBefore,
            @Param("grantedOn") LocalDate grantedOn,
            @Param("workDays") Integer workDays,
            @Param("answer") String answer,
            @Param("closedBy") String closedBy,
            @Param("closedName") String closedName,
            @Param("at") Instant at);

    /** Those of open tasks that wait for the unit of whoever asks, oldest first; his own never. */
    List<WaitingExtension> listWaiting(
            @Param("scope") Scope scope,
            @Param("leader") boolean leader,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countWaiting(@Param("scope") Scope scope, @Param("leader") boolean leader, @Param("cap") int cap);
}
