package org.tongchuang.people;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * All that a session knows of who signed in; roles are read afresh on each request.
 *
 * @param actingUnitId the unit acted for
 * @param mustEnrol whether a role asks for a second factor that isn't there yet
 * @param absenceId of the member stood in for, as long as that lasts; null for the own work
 */
public record SignedInMember(
        String memberId, String actingUnitId, boolean mustChangePassword, boolean mustEnrol, String absenceId)
        implements AuthenticatedPrincipal, Serializable {

    public SignedInMember(String memberId, String actingUnitId) {
        this(memberId, actingUnitId, false, false);
    }

    public SignedInMember(String memberId, String actingUnitId, boolean mustChangePassword, boolean mustEnrol) {
        this(memberId, actingUnitId, mustChangePassword, mustEnrol, null);
    }

    public SignedInMember actingFor(String unitId) {
        return new SignedInMember(memberId, unitId, mustChangePassword, mustEnrol);
    }

    public SignedInMember standingIn(String forAbsenceId) {
        return new SignedInMember(memberId, actingUnitId, mustChangePassword, mustEnrol, forAbsenceId);
    }

    public SignedInMember withOwnPassword() {
        return new SignedInMember(memberId, actingUnitId, false, mustEnrol, absenceId);
    }

    public SignedInMember toEnrol(boolean due) {
        return new SignedInMember(memberId, actingUnitId, mustChangePassword, due, absenceId);
    }

    /** The name under which sessions are found again. */
    @Override
    public String getName() {
        return memberId;
    }
}
