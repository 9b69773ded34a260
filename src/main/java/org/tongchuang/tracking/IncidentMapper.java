package org.tongchuang.tracking;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface IncidentMapper {

    void insert(FailedStep step);

    List<FailedStep> listOf(String dossierId);

    int delete(String id);

    Optional<Incident> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<Incident> listVisible(@Param("scope") Scope scope, @Param("limit") int limit, @Param("offset") int offset);

    /** At most 1,000. */
    int countVisible(@Param("scope") Scope scope);
}
