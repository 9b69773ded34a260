package org.tongchuang.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** What was sent to somebody for his notice, which nobody reads in his place, and what he sent himself. */
@Component
public class Copies {

    /** Those who can be chosen at all. */
    public static final Set<String> RECEIVERS = Set.copyOf(Audience.CALLED);

    /** Counting stops here. */
    public static final int MANY = 1000;

    private final CopyMapper mapper;

    Copies(CopyMapper mapper) {
        this.mapper = mapper;
    }

    /** Newest first. */
    public List<CopyRow> received(Actor actor, boolean read, int limit, int offset) {
        return isKeptFrom(actor) ? List.of() : mapper.listVisible(Scope.of(actor), read, limit, offset);
    }

    /** At most 1,000. */
    public int countReceived(Actor actor, boolean read) {
        return isKeptFrom(actor) ? 0 : mapper.countVisible(Scope.of(actor), read, MANY);
    }

    /** Of one dossier. */
    public List<CopyRow> received(Dossier dossier, Actor actor) {
        return isKeptFrom(actor) ? List.of() : mapper.listOfDossierVisible(dossier.id(), Scope.of(actor));
    }

    Optional<CopyRow> find(String id, Actor actor) {
        return isKeptFrom(actor) ? Optional.empty() : mapper.findVisible(id, Scope.of(actor));
    }

    /** What the actor sent of a dossier, with who has read it; newest first. */
    public List<Sent> sent(Dossier dossier, Actor actor) {
        List<Copy> copies = mapper.listSent(dossier.id(), actor.memberId());
        if (copies.isEmpty()) {
            return List.of();
        }
        Map<String, List<CopyReceiver>> receivers =
                mapper.listReceivers(copies.stream().map(Copy::id).toList()).stream()
                        .collect(Collectors.groupingBy(CopyReceiver::copyId));
        return copies.stream()
                .map(copy -> new Sent(copy, receivers.get(copy.id())))
                .toList();
    }

    private static boolean isKeptFrom(Actor actor) {
        return actor.standsIn() || Audience.onlyAssesses(actor);
    }

    /** A copy as its sender sees it. */
    public record Sent(Copy copy, List<CopyReceiver> receivers) {

        public long read() {
            return receivers.stream().filter(CopyReceiver::hasRead).count();
        }
    }
}
