package org.tongchuang.dossier;

/** One thing that a sign-off rested on. */
public record Basis(Kind kind, String id, String sha256) {

    /** What kinds of things a person has before him when he signs. */
    public enum Kind {
        SUBMISSION,
        FILE
    }
}
