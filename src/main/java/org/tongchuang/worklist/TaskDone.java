package org.tongchuang.worklist;

import org.tongchuang.people.Actor;

/** A person has completed a task; published inside the completing transaction. */
public record TaskDone(Task task, String outcome, Actor actor) {}
