package org.tongchuang.worklist;

import java.time.Instant;

/**
 * What is looked for in the work that somebody watches over.
 *
 * @param dueBefore null for whatever is open
 * @param text part of a task's name, a dossier's number or a community's name; null for all
 */
public record WatchedQuery(Instant dueBefore, String text) {}
