package org.tongchuang.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a proposal is refused. */
record RefusalForm(@NotBlank @Size(max = 300) String reason) {}
