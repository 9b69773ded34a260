package org.tongchuang.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Absence;
import org.tongchuang.people.AbsenceEnded;
import org.tongchuang.people.AbsenceNamed;
import org.tongchuang.people.Actor;

/** Tells both who does whose work, and when that is over early. */
@Component
class AbsenceMessages {

    private static final String PLACE = "/absences";

    private final Notifications notifications;

    AbsenceMessages(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(AbsenceNamed named) {
        Absence absence = named.absence();
        List<String> about = about(absence, named.by());
        if (absence.substituteId() == null) {
            notifications.tell(
                    List.of(absence.memberId()), absence.unitId(), "notification.absence.nobody", about, PLACE);
        } else {
            notifications.tell(List.of(
                    new Told(
                            List.of(absence.substituteId()),
                            absence.unitId(),
                            "notification.absence.by-you",
                            about,
                            PLACE),
                    new Told(
                            List.of(absence.memberId()),
                            absence.unitId(),
                            "notification.absence.for-you",
                            about,
                            PLACE)));
        }
    }

    @EventListener
    void on(AbsenceEnded ended) {
        Absence absence = ended.absence();
        List<String> both = Stream.of(absence.memberId(), absence.substituteId())
                .filter(Objects::nonNull)
                .toList();
        notifications.tell(both, absence.unitId(), "notification.absence.ended", about(absence, ended.by()), PLACE);
    }

    private static List<String> about(Absence absence, Actor by) {
        return List.of(
                absence.memberName(),
                absence.unitName(),
                absence.firstDay().toString(),
                absence.lastDay().toString(),
                by.memberName(),
                Objects.requireNonNullElse(absence.substituteName(), ""));
    }
}
