package org.tongchuang.programme;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ProgrammeMapper {

    void insert(ProgrammeRow version);

    Optional<ProgrammeRow> find(String id);

    Optional<ProgrammeRow> findCurrent(String programmeKey);

    List<ProgrammeRow> listCurrent();
}
