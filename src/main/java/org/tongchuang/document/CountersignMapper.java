package org.tongchuang.document;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Actor;

@Mapper
interface CountersignMapper {

    void insert(Countersign wanted);

    void deleteOf(String documentId);

    int updateGiven(
            @Param("documentId") String documentId,
            @Param("agrees") boolean agrees,
            @Param("opinion") String opinion,
            @Param("actor") Actor actor,
            @Param("givenAt") Instant givenAt);

    /** The document is a draft again: what was said of it before stays in its steps. */
    void updateCleared(String documentId);

    List<Countersign> listOfDocument(String documentId);

    int countOpen(String documentId);
}
