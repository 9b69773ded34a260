package org.tongchuang.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface NoticeMapper {

    void insert(PublicNotice notice);

    void insertRow(NoticeRow row);

    void insertChannel(NoticeChannel channel);

    Optional<PublicNotice> find(String id);

    /** The next in the order of ids. */
    List<PublicNotice> listAfter(@Param("id") String id, @Param("limit") int limit);

    Optional<PublicNotice> findOfAct(String actId);

    Optional<PublicNotice> findVisible(@Param("id") String id, @Param("scope") Scope scope);

    List<PublicNotice> listPublic(
            @Param("search") String search,
            @Param("running") Boolean running,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countPublic(@Param("search") String search, @Param("running") Boolean running);

    List<PublicNotice> listVisible(@Param("scope") Scope scope, @Param("limit") int limit, @Param("offset") int offset);

    int countVisible(@Param("scope") Scope scope);

    List<NoticeRow> listRows(String noticeId);

    Optional<NoticeRow> findRow(String id);

    /** The row of the newest notice that this dossier has at a stage. */
    Optional<NoticeRow> findNewestRow(@Param("dossierId") String dossierId, @Param("stage") String stage);

    List<NoticeRow> listRowsOfDossier(String dossierId);

    /** Makes those who settle and those who close wait for each other until the transaction ends. */
    Optional<String> lockRow(String id);

    List<NoticeChannel> listChannels(String rowId);

    List<NoticeChannel> listChannelsOfNotice(String noticeId);

    Optional<NoticeChannel> findChannel(String id);

    Optional<NoticeChannel> findAlive(String processInstanceId);

    List<NoticeChannel> listOpenFrom(@Param("hostPath") String hostPath, @Param("day") LocalDate day);

    int updateChannel(
            @Param("id") String id,
            @Param("from") NoticeChannel.State from,
            @Param("to") NoticeChannel.State to,
            @Param("outcome") NoticeOutcome outcome,
            @Param("closedAt") Instant closedAt);

    int updateChannelEnd(@Param("id") String id, @Param("from") LocalDate from, @Param("to") LocalDate to);

    void updateEnd(@Param("id") String id, @Param("endsOn") LocalDate endsOn);

    List<PublicNotice> listRunningFrom(@Param("hostPath") String hostPath, @Param("day") LocalDate day);

    /** Ends the notice once every row has closed each of its channels. */
    int updateEndedIfAllClosed(@Param("id") String id, @Param("channels") int channels);
}
