package org.tongchuang.people.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the page for a new password sends. */
record PasswordForm(
        @NotNull @Size(max = 100) String old,
        @NotNull @Size(max = 100) String chosen,
        @NotNull @Size(max = 100) String again) {}
