package org.tongchuang.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tongchuang.people.Level;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.UnitKind;

/** A unit to be created below another. */
record UnitForm(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String nameEn,
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}", message = "{people.fault.code}") String code,
        @NotNull UnitKind kind,
        @NotNull Level level) {

    NewUnit below(String parentId) {
        return new NewUnit(code, name.strip(), nameEn == null ? "" : nameEn.strip(), kind, level, parentId);
    }
}
