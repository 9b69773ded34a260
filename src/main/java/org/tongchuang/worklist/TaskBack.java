package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** A task that was returned is open again, because what was to be corrected is. */
public record TaskBack(Task task, Actor by) {}
