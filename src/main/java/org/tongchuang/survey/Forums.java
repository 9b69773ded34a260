package org.tongchuang.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;

/** The door to forums. */
@Component
public class Forums {

    private final ForumMapper mapper;

    Forums(ForumMapper mapper) {
        this.mapper = mapper;
    }

    /** The newest version of each meeting. */
    public List<Minutes> of(String dossierId) {
        return mapper.listLatest(dossierId);
    }

    /**
     * All versions of one meeting, the newest first.
     *
     * @throws SurveyMissing if there was none
     */
    public List<Minutes> versions(Dossier dossier, int meeting) {
        List<Minutes> versions = mapper.listVersions(dossier.id(), meeting);
        if (versions.isEmpty()) {
            throw new SurveyMissing(dossier.number());
        }
        return versions;
    }

    public List<Attendee> attendees(Minutes minutes) {
        return mapper.listAttendees(minutes.id());
    }

    public List<Topic> topics(Minutes minutes) {
        return mapper.listTopics(minutes.id());
    }
}
