package org.tongchuang.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OwnDeadlineMapper {

    Optional<LocalDate> find(@Param("dossierId") String dossierId, @Param("name") String name);

    void insert(@Param("dossierId") String dossierId, @Param("name") String name, @Param("fallsOn") LocalDate fallsOn);

    int update(@Param("dossierId") String dossierId, @Param("name") String name, @Param("fallsOn") LocalDate fallsOn);
}
