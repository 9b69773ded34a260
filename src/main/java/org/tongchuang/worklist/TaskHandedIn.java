package org.tongchuang.worklist;

import org.tongchuang.dossier.Submission;
import org.tongchuang.people.Actor;

/** A person's answers to a task are on record; published before the process moves on, so that it may ask what they led to. */
public record TaskHandedIn(Task task, Submission submission, Actor actor) {}
