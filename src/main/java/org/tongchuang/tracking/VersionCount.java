package org.tongchuang.tracking;

/** How many dossiers are under way in a programme version. */
public record VersionCount(String programmeVersionId, long running) {}
