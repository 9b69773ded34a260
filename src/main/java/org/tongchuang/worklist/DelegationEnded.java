package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/**
 * A delegate has no more to do with a task.
 *
 * @param delegation as it was
 * @param by null if the process has taken the task away
 */
public record DelegationEnded(Task task, Delegation delegation, Delegation.State how, Actor by) {}
