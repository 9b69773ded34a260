package org.tongchuang.tracking;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface SearchMapper {

    List<Hit> listDossiers(@Param("scope") Scope scope, @Param("text") String text, @Param("limit") int limit);

    List<Hit> listTasks(@Param("scope") Scope scope, @Param("text") String text, @Param("limit") int limit);

    List<Hit> listCampaigns(@Param("scope") Scope scope, @Param("text") String text, @Param("limit") int limit);
}
