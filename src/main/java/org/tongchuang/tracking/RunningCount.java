package org.tongchuang.tracking;

/** How many dossiers of a campaign are under way. */
record RunningCount(String campaignId, long running) {}
