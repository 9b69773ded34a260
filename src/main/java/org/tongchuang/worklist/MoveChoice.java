package org.tongchuang.worklist;

import java.util.List;

/**
 * One place where a dossier stands, and where it could be moved from there.
 *
 * @param bar the label key of why it can't be moved from there at all; empty if it can
 */
public record MoveChoice(Standing from, String bar, List<MoveStep> steps) {}
