package org.tongchuang.standard;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** A second person publishes an imported edition, or anybody of the unit discards it. Running campaigns keep theirs. */
@Component
public class SettleEdition {

    private final EditionMapper mapper;
    private final ManageEditions editions;
    private final Clock clock;

    SettleEdition(EditionMapper mapper, ManageEditions editions, Clock clock) {
        this.mapper = mapper;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Publishes it: campaigns planned from now on go by it.
     *
     * @throws SecondPersonNeeded if the actor imported it
     */
    @Transactional
    public void publish(String id, Actor actor) {
        StandardEdition edition = settleable(id, actor);
        if (actor.memberId().equals(edition.importedBy())) {
            throw new SecondPersonNeeded(edition.label());
        }
        if (mapper.updatePublished(id, actor.memberId(), actor.memberName(), clock.instant()) == 0) {
            throw new EditionSettled(edition.label());
        }
        editions.record(actor, "standard-published", edition);
    }

    @Transactional
    public void discard(String id, Actor actor) {
        StandardEdition edition = settleable(id, actor);
        if (mapper.updateDiscarded(id) == 0) {
            throw new EditionSettled(edition.label());
        }
        editions.record(actor, "standard-discarded", edition);
    }

    private StandardEdition settleable(String id, Actor actor) {
        StandardEdition edition = editions.see(id, actor);
        editions.demandImport(actor);
        if (!editions.maySettle(edition, actor)) {
            throw new EditionSettled(edition.label());
        }
        return edition;
    }
}
