package org.tongchuang.notice;

/** What the end of a channel's days means for its dossier; models route by these names. */
public enum NoticeOutcome {
    CLEAR,
    UPHELD,
    REASSESS,
    WAITING,
    RESTART
}
