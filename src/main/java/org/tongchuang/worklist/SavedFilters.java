package org.tongchuang.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** Filters of the worklist that people keep under a name and may share with their unit. */
@Component
public class SavedFilters {

    private final SavedFilterMapper mapper;
    private final Clock clock;

    SavedFilters(SavedFilterMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The actor's own and those of his unit, by name. */
    public List<SavedFilter> of(Actor actor) {
        return mapper.list(actor.memberId(), actor.unitId());
    }

    public boolean isTaken(String name, Actor actor) {
        return mapper.countOf(actor.memberId(), name) > 0;
    }

    @Transactional
    public void save(String name, String address, boolean shared, Actor actor) {
        mapper.insert(new SavedFilter(
                UUID.randomUUID().toString(),
                actor.memberId(),
                actor.memberName(),
                shared ? actor.unitId() : "",
                name,
                address,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Gives up one's own; a shared one goes for everybody.
     *
     * @throws FilterMissing if it is gone or somebody else's
     */
    @Transactional
    public void drop(String id, Actor actor) {
        if (mapper.delete(id, actor.memberId()) == 0) {
            throw new FilterMissing();
        }
    }
}
