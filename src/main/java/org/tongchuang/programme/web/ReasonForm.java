package org.tongchuang.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a proposal is refused or withdrawn. */
record ReasonForm(@NotBlank @Size(max = 500) String reason) {}
