package org.tongchuang.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Role;
import org.tongchuang.people.Subject;
import org.tongchuang.secret.Seals;

/** Keeps personal data out of what is published, unless a second person answers for the very text. */
@Component
public class Clearances {

    private static final int SHOWN = 50;

    private final ClearanceMapper mapper;
    private final Seals seals;
    private final Rights rights;
    private final AuditTrail audit;
    private final Clock clock;

    Clearances(ClearanceMapper mapper, Seals seals, Rights rights, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.seals = seals;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws PersonalDataFound if a text holds personal data that nobody has let through */
    void require(String unitId, List<String> texts) {
        String found = texts.stream()
                .filter(text -> !mapper.isAllowed(unitId, TextHash.of(text)))
                .flatMap(text -> PersonalData.in(text).stream())
                .map(PersonalData::masked)
                .collect(Collectors.joining("、"));
        if (!found.isEmpty()) {
            throw new PersonalDataFound(found);
        }
    }

    /** Those of the actor's office, newest first. */
    public List<Clearance> list(Actor actor) {
        requireRight(actor);
        return mapper.list(actor.unitId(), SHOWN);
    }

    public String text(Clearance clearance) {
        return seals.open(clearance.body(), "clearance " + clearance.id());
    }

    @Transactional
    public void ask(String text, Actor actor) {
        requireRight(actor);
        String hash = TextHash.of(text);
        if (mapper.isAsked(actor.unitId(), hash)) {
            return;
        }
        String id = UUID.randomUUID().toString();
        mapper.insert(new Clearance(
                id,
                actor.unitId(),
                hash,
                seals.seal(text, "clearance " + id),
                actor.memberId(),
                actor.memberName(),
                clock.instant(),
                null,
                null,
                null,
                null));
        record("clearance-asked", Map.of(), actor);
    }

    /**
     * Lets a text through.
     *
     * @throws SamePerson if the actor asked for it himself, or somebody else was quicker
     */
    @Transactional
    public void allow(String id, String reason, Actor actor) {
        requireRight(actor);
        if (mapper.find(id, actor.unitId()).isEmpty()) {
            throw new NoticeMissing(id);
        }
        if (mapper.updateAllowed(id, reason, actor, clock.instant()) == 0) {
            throw new SamePerson();
        }
        record("clearance-allowed", Map.of("reason", reason), actor);
    }

    public boolean mayUse(Actor actor) {
        return rights.may(actor, Action.PUBLISH_NOTICE, Subject.at(actor.unitPath())) || actor.holds(Role.CITY_LEADER);
    }

    private void requireRight(Actor actor) {
        if (!mayUse(actor)) {
            throw new NotThisOffice();
        }
    }

    private void record(String verb, Map<String, String> facts, Actor actor) {
        audit.record(new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }
}
