package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** Somebody is asked to prepare a task for its owner. */
public record TaskDelegated(Task task, Delegation delegation, Actor by) {}
