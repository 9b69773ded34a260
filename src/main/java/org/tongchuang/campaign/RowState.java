package org.tongchuang.campaign;

/** A waiting dossier's way through an act: it waits, is chosen, and then has moved or failed; it may also leave. */
public enum RowState {
    WAITING,
    CHOSEN,
    DONE,
    FAILED,
    GONE
}
