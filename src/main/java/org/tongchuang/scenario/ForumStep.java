package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.Topic;

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
    private final OtherWorkThroughUseCases usual;
    private final Clock clock;

    ForumStep(Cast cast, OtherWorkThroughUseCases usual, Clock clock) {
        this.cast = cast;
        this.usual = usual;
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
        story.other(usual).keepMinutes(story.dossierId(), said, recorder);
    }
}
