package org.tongchuang.talk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface CopyMapper {

    void insert(Copy copy);

    void insertReceivers(@Param("receivers") List<CopyReceiver> receivers);

    /** What came to the scope's member of dossiers that he sees and doesn't assess, newest first. */
    List<CopyRow> listVisible(
            @Param("scope") Scope scope,
            @Param("read") boolean read,
            @Param("limit") int limit,
            @Param("offset") int offset);

    /** At most as many as asked for. */
    int countVisible(@Param("scope") Scope scope, @Param("read") boolean read, @Param("most") int most);

    /** One of the same. */
    Optional<CopyRow> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    /** The same of one dossier, newest first. */
    List<CopyRow> listOfDossierVisible(@Param("dossierId") String dossierId, @Param("scope") Scope scope);

    /** What a member sent of a dossier, newest first. */
    List<Copy> listSent(@Param("dossierId") String dossierId, @Param("senderId") String senderId);

    List<CopyReceiver> listReceivers(@Param("copyIds") Collection<String> copyIds);

    int updateRead(@Param("copyId") String copyId, @Param("memberId") String memberId, @Param("at") Instant at);
}
