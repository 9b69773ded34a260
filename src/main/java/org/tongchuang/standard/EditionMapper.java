package org.tongchuang.standard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EditionMapper {

    void insert(@Param("edition") StandardEdition edition, @Param("body") String body);

    int updatePublished(
            @Param("id") String id,
            @Param("memberId") String memberId,
            @Param("memberName") String memberName,
            @Param("at") Instant at);

    int updateDiscarded(String id);

    Optional<StandardEdition> find(String id);

    Optional<String> findBody(String id);

    /** Those of a programme that a unit may go by: the programme's own and those of the unit's root. */
    List<StandardEdition> listOfProgramme(
            @Param("programmeKey") String programmeKey, @Param("unitPath") String unitPath);

    /** All that a unit may go by. */
    List<StandardEdition> listOpenTo(@Param("unitPath") String unitPath);

    int lastNumber(@Param("programmeKey") String programmeKey, @Param("code") String code);
}
