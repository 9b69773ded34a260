package org.tongchuang.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PanelMapper {

    void insert(Panel panel);

    Optional<Panel> find(String id);

    /** The newest panel first, each with its whole pool in the order of the draw. */
    List<PanelSeat> listSeats(String dossierId);

    int updateConfirmed(@Param("id") String id, @Param("at") Instant at, @Param("by") String by);

    int updateSealed(@Param("id") String id, @Param("at") Instant at);

    void insertMember(PanelMember member);

    int updateStanding(
            @Param("panelId") String panelId,
            @Param("memberId") String memberId,
            @Param("standing") PanelMember.Standing standing,
            @Param("why") PanelMember.Why why,
            @Param("reason") String reason);

    int updateDeclared(@Param("panelId") String panelId, @Param("memberId") String memberId, @Param("at") Instant at);

    int updateSubmitted(@Param("panelId") String panelId, @Param("memberId") String memberId, @Param("at") Instant at);

    int countUnsealed(@Param("dossierId") String dossierId, @Param("memberId") String memberId);

    void insertDeclaration(Declaration declaration);

    List<Declaration> listDeclarations(String panelId);
}
