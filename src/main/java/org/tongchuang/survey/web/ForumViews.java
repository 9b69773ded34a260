package org.tongchuang.survey.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.survey.Attendee;
import org.tongchuang.survey.Forums;
import org.tongchuang.survey.Minutes;
import org.tongchuang.survey.Topic;

/** Puts minutes together for reading. */
@Component
class ForumViews {

    private final Forums forums;

    ForumViews(Forums forums) {
        this.forums = forums;
    }

    View of(Minutes minutes) {
        Map<Attendee.Kind, List<String>> names = forums.attendees(minutes).stream()
                .collect(Collectors.groupingBy(
                        Attendee::kind,
                        () -> new EnumMap<>(Attendee.Kind.class),
                        Collectors.mapping(Attendee::name, Collectors.toList())));
        return new View(
                minutes,
                names.entrySet().stream()
                        .map(kind -> new Group(kind.getKey().name(), kind.getValue()))
                        .toList(),
                forums.topics(minutes));
    }

    /** One version. */
    public record View(Minutes minutes, List<Group> groups, List<Topic> topics) {
        public View {
            groups = List.copyOf(groups);
            topics = List.copyOf(topics);
        }
    }

    /** Those of one kind who came. */
    public record Group(String kind, List<String> names) {
        public Group {
            names = List.copyOf(names);
        }
    }
}
