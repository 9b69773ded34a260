package org.tongchuang.campaign;

/** What the office decided for one waiting dossier; also the routing value that its process gets. */
public enum RowOutcome {
    LISTED,
    LEFT_OUT
}
