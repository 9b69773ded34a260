package org.tongchuang.people;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface TriesMapper {

    /** Does nothing if the subject is counted already. */
    int insert(Tries tries);

    Optional<Tries> findForUpdate(String subject);

    int update(Tries tries);

    int updateTakeBack(String subject);

    int delete(String subject);

    int deleteBefore(Instant limit);
}
