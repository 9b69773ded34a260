package org.tongchuang.people;

import java.time.LocalDate;

/** A role with the names of who holds it and where. */
public record HeldRole(
        String id,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String role,
        LocalDate startsOn,
        LocalDate endsOn) {

    public String labelKey() {
        return Role.labelKey(role);
    }

    public boolean isOver(LocalDate date) {
        return endsOn != null && endsOn.isBefore(date);
    }

    boolean isHeldOn(LocalDate date) {
        return !startsOn.isAfter(date) && !isOver(date);
    }
}
