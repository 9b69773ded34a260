package org.tongchuang.worklist;

/** All have agreed, but what was handed in can't be any more: its holder hands it in again, or somebody else does. */
public record HandInGivenBack(Task task) {}
