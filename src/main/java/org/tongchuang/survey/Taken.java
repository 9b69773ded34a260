package org.tongchuang.survey;

/** What came of an answer, or what would come of it. */
public enum Taken {
    /** It counts; before answering: it would. */
    COUNTED,
    /** There is no such code. */
    UNKNOWN,
    /** The code was answered with before, and that answer counts. */
    USED,
    /** The office took the code back. */
    VOIDED,
    /** The survey has ended. */
    CLOSED,
    /** A question is without an answer. */
    INCOMPLETE
}
