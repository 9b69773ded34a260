package org.tongchuang.people;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * All that a session knows of who signed in; roles are read afresh on each request.
 *
 * @param actingUnitId the unit acted for
 */
public record SignedInMember(String memberId, String actingUnitId, boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    /** The name under which sessions are found again. */
    @Override
    public String getName() {
        return memberId;
    }
}
