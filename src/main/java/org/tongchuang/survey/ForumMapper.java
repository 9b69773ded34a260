package org.tongchuang.survey;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ForumMapper {

    void insert(Minutes minutes);

    void insertAttendees(@Param("minutesId") String minutesId, @Param("attendees") List<Attendee> attendees);

    void insertTopics(@Param("minutesId") String minutesId, @Param("topics") List<Topic> topics);

    /** The newest version of each meeting, in the order of meetings. */
    List<Minutes> listLatest(String dossierId);

    /** The newest first. */
    List<Minutes> listVersions(@Param("dossierId") String dossierId, @Param("meeting") int meeting);

    List<Attendee> listAttendees(String minutesId);

    List<Topic> listTopics(String minutesId);

    int lastMeeting(String dossierId);
}
