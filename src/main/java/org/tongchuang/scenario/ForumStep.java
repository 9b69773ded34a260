package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.RecordForum;
import org.tongchuang.survey.Topic;
import org.tongchuang.web.WholeStep;

/** {@code forum: {as}}: a forum was held today and is written down. */
@Component
class ForumStep implements ScenarioStep {

    private static final String PLACE = "示例村村委会会议室";
    private static final List<Attendee> PEOPLE = List.of(
            new Attendee(Attendee.Kind.RESIDENT, "示例居民甲"),
            new Attendee(Attendee.Kind.RESIDENT, "示例居民乙"),
            new Attendee(Attendee.Kind.UNIT, "示例小学"));
    private static final List<Topic> SAID = List.of(new Topic("村容村貌", "道路和河道整洁，希望再补种一些行道树。"));

    private final Cast cast;
    private final RecordForum recording;
    private final WholeStep whole;
    private final Clock clock;

    ForumStep(Cast cast, RecordForum recording, WholeStep whole, Clock clock) {
        this.cast = cast;
        this.recording = recording;
        this.whole = whole;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "forum";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Actor recorder = cast.holder(story, told.get("as").asText());
        NewMinutes said =
                new NewMinutes(ChinaTime.today(clock), PLACE, recorder.memberName(), PEOPLE.size(), PEOPLE, SAID);
        whole.run(() -> recording.record(story.dossierId(), said, recorder));
    }
}
