package org.tongchuang.people;

import java.time.LocalDate;

/** A role in a unit, held from one day to another; without a last day until further notice. */
public record Membership(String id, String memberId, String unitId, String role, LocalDate startsOn, LocalDate endsOn) {

    public boolean holdsOn(LocalDate date) {
        return !startsOn.isAfter(date) && (endsOn == null || !endsOn.isBefore(date));
    }

    public boolean isOver(LocalDate date) {
        return endsOn != null && endsOn.isBefore(date);
    }
}
