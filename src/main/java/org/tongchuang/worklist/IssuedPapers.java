package org.tongchuang.worklist;

import java.time.Instant;

/** Whether a paper on a dossier has been numbered or issued: what it says can't be undone by a return. */
public interface IssuedPapers {

    boolean issuedSince(String dossierId, Instant since);
}
