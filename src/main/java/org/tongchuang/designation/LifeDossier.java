package org.tongchuang.designation;

import org.tongchuang.dossier.Dossier;

/**
 * A dossier of a title's life.
 *
 * @param part the part of the programme it runs: {@code main} for the application, {@code reReview} …
 */
public record LifeDossier(String part, Dossier dossier) {}
