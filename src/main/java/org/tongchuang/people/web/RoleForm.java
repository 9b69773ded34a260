package org.tongchuang.people.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** A role to be given, with its first and, if known, its last day. The reason is for who acts alone. */
record RoleForm(
        @NotBlank String unitId,
        @NotBlank String role,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn,
        @Size(max = 300) String reason) {

    @AssertTrue(message = "{people.fault.period}")
    boolean isPeriod() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }
}
