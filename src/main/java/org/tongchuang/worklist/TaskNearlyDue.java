package org.tongchuang.worklist;

/** An open task comes due within the reminder's time; published once for each task. */
public record TaskNearlyDue(Task task) {}
