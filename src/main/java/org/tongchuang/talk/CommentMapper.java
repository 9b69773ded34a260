package org.tongchuang.talk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface CommentMapper {

    void insert(Comment comment);

    void insertMentions(@Param("mentions") List<Mention> mentions);

    Optional<Comment> find(String id);

    /** The newest of a dossier, newest first. */
    List<Comment> listVisible(
            @Param("dossierId") String dossierId, @Param("scope") Scope scope, @Param("limit") int limit);

    List<Mention> listMentions(@Param("commentIds") Collection<String> commentIds);

    /** Takes the words away; of one's own comment only, and only while it is new. */
    int updateWithdrawn(
            @Param("id") String id,
            @Param("authorId") String authorId,
            @Param("writtenAfter") Instant writtenAfter,
            @Param("at") Instant at);
}
