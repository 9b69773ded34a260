package org.tongchuang.tracking;

/** What came of one dossier; ALREADY if it was there before. */
public enum UpgradeOutcome {
    WAITING,
    DONE,
    ALREADY,
    REFUSED,
    FAILED
}
