package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** Somebody's task has become a colleague's. */
public record TaskPassedOn(Task task, Transfer transfer, Actor by) {}
