package org.tongchuang.dossier.web;

import jakarta.validation.constraints.NotBlank;

/** The dossier that a program wants to be started. */
record WantedDossier(@NotBlank String campaignId, @NotBlank String unitCode) {}
