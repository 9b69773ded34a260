package org.tongchuang.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DryRunMapper {

    void insert(DryRun run);

    Optional<DryRun> findNewest(@Param("programmeKey") String programmeKey, @Param("digest") String digest);

    Optional<DryRun> findWaiting();

    /** Takes a run that waits, so that nobody else plays it. */
    int updateBegun(String id);

    int updateEnded(
            @Param("id") String id,
            @Param("state") DryRun.State state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Those that a product which is no more has left behind. */
    int updateBrokenOff(@Param("before") Instant before, @Param("at") Instant at);

    long countGoingOn();

    void insertStory(PlayedStory story);

    int updateStory(PlayedStory story);

    /** What was being played when the time was up, and what hadn't begun. */
    int updateLeftStories(@Param("dryRunId") String dryRunId, @Param("timedOut") boolean timedOut);

    List<PlayedStory> listStories(String dryRunId);
}
