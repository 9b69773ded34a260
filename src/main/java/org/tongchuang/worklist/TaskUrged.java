package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** An office asks for a task that isn't done yet. */
public record TaskUrged(Task task, Actor by) {}
