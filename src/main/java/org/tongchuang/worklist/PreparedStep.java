package org.tongchuang.worklist;

/** A step of a part of a dossier that somebody prepared for its owner. */
record PreparedStep(String taskName, String part) {}
