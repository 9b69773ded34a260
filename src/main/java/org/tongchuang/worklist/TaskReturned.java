package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** A step is open again because a later one was returned to it. */
public record TaskReturned(Task task, String reason, Actor by) {}
