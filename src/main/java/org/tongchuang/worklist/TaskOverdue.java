package org.tongchuang.worklist;

/** An open task's deadline has passed; published once, for the unit's head to hear of it. */
public record TaskOverdue(Task task) {}
