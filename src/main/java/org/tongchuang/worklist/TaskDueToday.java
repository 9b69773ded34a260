package org.tongchuang.worklist;

/** An open task is due today; published once for each task. */
public record TaskDueToday(Task task) {}
