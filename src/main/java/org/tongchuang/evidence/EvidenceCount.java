package org.tongchuang.evidence;

/** How many files stand in a slot. */
record EvidenceCount(String slot, int files) {}
