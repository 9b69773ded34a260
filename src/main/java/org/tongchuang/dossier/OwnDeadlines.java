package org.tongchuang.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.DeadlineMoved;

/** The days of deadlines that an office has moved for one dossier. */
@Component
public class OwnDeadlines {

    private final OwnDeadlineMapper mapper;
    private final ApplicationEventPublisher events;

    OwnDeadlines(OwnDeadlineMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    Optional<LocalDate> find(String dossierId, String name) {
        return mapper.find(dossierId, name);
    }

    /** Moves it, with the timers and tasks that go by it; whoever does has locked the dossier, and writes it down. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String dossierId, String name, LocalDate day) {
        if (mapper.update(dossierId, name, day) == 0) {
            mapper.insert(dossierId, name, day);
        }
        events.publishEvent(new DeadlineMoved(dossierId, name));
    }
}
