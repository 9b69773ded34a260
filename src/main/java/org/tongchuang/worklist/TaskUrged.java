package org.tongchuang.worklist;

import java.time.Instant;
import org.tongchuang.people.Actor;

/**
 * An office asks for a task that isn't done yet.
 *
 * @param mailFrom before which nobody is mailed
 */
public record TaskUrged(Task task, Actor by, Instant mailFrom) {}
