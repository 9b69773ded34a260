package org.tongchuang.survey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** Writes down a forum; the one who does signs for it, and what was written stays. */
@Component
public class RecordForum {

    private final ForumMapper mapper;
    private final VoiceRights rights;
    private final Dossiers dossiers;
    private final SurveyActs acts;
    private final Clock clock;

    RecordForum(ForumMapper mapper, VoiceRights rights, Dossiers dossiers, SurveyActs acts, Clock clock) {
        this.mapper = mapper;
        this.rights = rights;
        this.dossiers = dossiers;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A new meeting.
     *
     * @throws ForumNotYours if the actor neither runs forums there nor assesses the dossier
     * @throws MinutesIncomplete if something is missing that minutes must say
     */
    @Transactional
    public Minutes record(String dossierId, NewMinutes said, Actor actor) {
        Dossier dossier = recordable(dossierId, said, actor);
        return keep(minutes(dossier, mapper.lastMeeting(dossierId) + 1, 1, said, actor), said, actor);
    }

    /** Another version of what was written about a meeting. */
    @Transactional
    public Minutes correct(String dossierId, int meeting, NewMinutes said, Actor actor) {
        Dossier dossier = recordable(dossierId, said, actor);
        int last = mapper.listVersions(dossierId, meeting).stream()
                .findFirst()
                .orElseThrow(() -> new SurveyMissing(dossier.number()))
                .version();
        return keep(minutes(dossier, meeting, last + 1, said, actor), said, actor);
    }

    private Dossier recordable(String dossierId, NewMinutes said, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!rights.mayRecord(dossier, actor) || !dossier.isRunning()) {
            throw new ForumNotYours(dossier.unitName());
        }
        if (!said.isWhole(ChinaTime.today(clock))) {
            throw new MinutesIncomplete();
        }
        return dossier;
    }

    private Minutes minutes(Dossier dossier, int meeting, int version, NewMinutes said, Actor actor) {
        return new Minutes(
                UUID.randomUUID().toString(),
                dossier.id(),
                meeting,
                version,
                said.heldOn(),
                said.place(),
                said.host(),
                said.sheetCount(),
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                clock.instant());
    }

    private Minutes keep(Minutes minutes, NewMinutes said, Actor actor) {
        insert(minutes);
        insertParts(minutes.id(), said.attendees(), said.topics());
        acts.record(
                "forum-recorded",
                minutes.dossierId(),
                actor,
                Map.of(
                        "meeting", String.valueOf(minutes.meeting()),
                        "version", String.valueOf(minutes.version()),
                        "people", String.valueOf(minutes.sheetCount())));
        return minutes;
    }

    private void insert(Minutes minutes) {
        try {
            mapper.insert(minutes);
        } catch (DuplicateKeyException meanwhile) {
            throw new ConcurrencyFailureException("Another forum was recorded meanwhile", meanwhile);
        }
    }

    private void insertParts(String id, List<Attendee> attendees, List<Topic> topics) {
        mapper.insertAttendees(id, attendees);
        mapper.insertTopics(id, topics);
    }
}
