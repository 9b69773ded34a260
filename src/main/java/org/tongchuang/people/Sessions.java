package org.tongchuang.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where. A session's id is never shown: pages know it by a handle made from it. */
@Component
public class Sessions {

    /** Kept in the session when it begins. */
    public static final String SIGNED_IN_AT = "signedInAt";

    public static final String ADDRESS = "address";
    public static final String BROWSER = "browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SessionMapper rows;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, SessionMapper rows, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.clock = clock;
    }

    /** One place where a member is signed in. */
    public record Place(String handle, Instant since, Instant lastSeen, String address, String browser, boolean here) {}

    /** The newest first. */
    public List<Place> of(String memberId, String currentSessionId) {
        return sessions.findByPrincipalName(memberId).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> place(session, currentSessionId))
                .sorted(Comparator.comparing(Place::lastSeen).reversed())
                .toList();
    }

    /** Ends one of a member's own sessions; a handle of somebody else's finds nothing. */
    @Transactional
    public void end(String memberId, String handle) {
        sessions.findByPrincipalName(memberId).keySet().stream()
                .filter(id -> Fingerprint.of(id).equals(handle))
                .forEach(id -> rows.delete(memberId, id));
    }

    @Transactional
    public void endAll(String memberId) {
        rows.deleteOthers(memberId, "");
    }

    @Transactional
    public void endOthers(String memberId, String currentSessionId) {
        rows.deleteOthers(memberId, currentSessionId);
    }

    /** Those of these sessions that haven't ended; asking keeps none of them alive. */
    public Set<String> alive(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(rows.listAlive(ids, clock.millis()));
    }

    private static Place place(Session session, String currentSessionId) {
        return new Place(
                Fingerprint.of(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getAttributeOrDefault(ADDRESS, ""),
                BrowserName.of(session.getAttributeOrDefault(BROWSER, "")),
                session.getId().equals(currentSessionId));
    }
}
