package org.tongchuang.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DraftMapper {

    void insertOrUpdate(DraftRow draft);

    Optional<DraftRow> find(@Param("draftKey") String draftKey, @Param("memberId") String memberId);

    int countOf(String draftKey);

    List<String> listContents(String draftKey);

    int deleteBefore(Instant limit);

    void delete(@Param("draftKey") String draftKey, @Param("memberId") String memberId);
}
