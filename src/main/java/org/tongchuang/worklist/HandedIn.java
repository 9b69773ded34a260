package org.tongchuang.worklist;

/** Which task was done by whom. */
record HandedIn(String taskId, String memberId) {}
