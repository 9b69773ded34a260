package org.tongchuang.people;

/** What somebody may want to do to a dossier, a task, a file, a list or a unit. */
public enum Action {
    SEE_DOSSIER,
    START_DOSSIER,
    ACT_ON_TASK,
    SEE_TASK,
    SEE_FILE,
    SEE_ORIGINAL,
    UPLOAD_FILE,
    SEE_SCORES,
    RUN_SURVEY,
    SEE_SURVEY,
    RECORD_FORUM,
    SEE_LEDGER,
    SEE_CAMPAIGN,
    OPEN_CAMPAIGN,
    JOIN_CAMPAIGN,
    ACT_ON_LIST,
    HANDLE_OBJECTION,
    PUBLISH_NOTICE,
    SIGN_DOCUMENT,
    HANDLE_DOCUMENT,
    SEE_BOARD,
    EXPORT,
    SEE_AUDIT,
    SEE_PROGRAMMES,
    MANAGE_CALENDAR,
    MANAGE_UNITS,
    MANAGE_MEMBERS,
    CHECK_CONSISTENCY,
    HANDLE_INCIDENT
}
