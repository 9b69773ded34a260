package org.tongchuang.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A unit's new name. */
record UnitNameForm(@NotBlank @Size(max = 100) String name, @NotNull @Size(max = 100) String nameEn) {}
