package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.people.Actor;

/**
 * A handler has answered whoever asked for his task.
 *
 * @param promisedOn null unless the answer is a day
 */
public record UrgeAnswered(Task task, Urge urge, Urge.Answer answer, LocalDate promisedOn, Actor by) {}
