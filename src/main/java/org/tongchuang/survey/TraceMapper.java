package org.tongchuang.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TraceMapper {

    void insert(@Param("id") String id, @Param("surveyId") String surveyId, @Param("trace") Trace trace);

    List<Trace> list(String surveyId);

    int deleteBefore(Instant limit);

    void insertRun(@Param("surveyId") String surveyId, @Param("answers") String answers);

    /** One more of the same, or the first of another; nothing if the survey has none yet. */
    int updateRun(@Param("surveyId") String surveyId, @Param("answers") String answers);

    Optional<Integer> findLongestRun(String surveyId);
}
