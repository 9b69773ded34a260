package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tongchuang.people.SignedInMember;

/** Whose password was right, kept in a session in which nobody is signed in yet. */
record PendingSignIn(SignedInMember member, Instant since) implements Serializable {

    private static final String KEPT = "pendingSignIn";
    private static final Duration SERVES = Duration.ofMinutes(5);

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, this);
        FreshSession.begin(request);
    }

    static Optional<PendingSignIn> of(HttpSession session, Instant now) {
        return session != null
                        && session.getAttribute(KEPT) instanceof PendingSignIn pending
                        && pending.since().plus(SERVES).isAfter(now)
                ? Optional.of(pending)
                : Optional.empty();
    }
}
