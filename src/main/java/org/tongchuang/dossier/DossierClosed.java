package org.tongchuang.dossier;

/** A dossier's process has ended. */
public record DossierClosed(String dossierId, String outcome) {}
