package org.tongchuang.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.audit.Inconsistency;

@Mapper
interface NightlyCheckMapper {

    void insert(CheckRun run);

    void insertFault(
            @Param("checkId") String checkId, @Param("position") int position, @Param("fault") Inconsistency fault);

    Optional<CheckRun> findLast();

    List<Inconsistency> listFaults(String checkId);

    /** Who looks after a unit that nobody is above. */
    List<String> listTopAdministrators(LocalDate today);
}
