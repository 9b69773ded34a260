package org.tongchuang.dossier;

/** A dossier has been numbered and its process runs; published inside the starting transaction. */
public record DossierStarted(Dossier dossier) {}
