package org.tongchuang.dossier;

/** Keeps what was said in one part from everybody but its author for now, as a panel's scores until all have submitted. */
public interface SealedParts {
    boolean isSealed(Submission submission);
}
