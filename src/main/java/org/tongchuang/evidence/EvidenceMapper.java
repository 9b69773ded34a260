package org.tongchuang.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EvidenceMapper {

    void insert(EvidenceFile file);

    void insertLikeness(@Param("fileId") String fileId, @Param("likeness") Likeness likeness);

    /** Pictures of the dossier with those elsewhere, in another place or another dossier, that share a band. */
    List<Lookalike> listLookalikes(String dossierId);

    long sumBytes(String unitId);

    int updateSuperseded(@Param("id") String id, @Param("by") String by, @Param("at") Instant at);

    Optional<EvidenceFile> find(String id);

    /** The same bytes, current in the same place. */
    Optional<EvidenceFile> findSame(@Param("slot") Slot slot, @Param("sha256") String sha256);

    List<EvidenceFile> list(@Param("ids") Collection<String> ids);

    List<EvidenceFile> listOfDossier(String dossierId);

    List<EvidenceFile> listInSlot(@Param("slot") Slot slot);

    int countInSlot(@Param("slot") Slot slot);

    List<EvidenceCount> listCounts(String dossierId);

    /** Every hash that some row names, original, copy and thumbnail. */
    List<String> listHashes();

    boolean isNamed(String hash);

    List<EvidenceFile> listAfter(@Param("id") String id, @Param("limit") int limit);
}
