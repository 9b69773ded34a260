package org.tongchuang.programme;

/** A built-in programme has faults; the message lists all of them. */
class ProgrammesFaulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgrammesFaulty(String lines) {
        super(lines);
    }
}
