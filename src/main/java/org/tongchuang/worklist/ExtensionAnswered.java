package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.people.Actor;

/**
 * The office has given more time, or hasn't.
 *
 * @param after the day it is due on now; null if nothing was given
 */
public record ExtensionAnswered(Task task, TaskExtension request, LocalDate before, LocalDate after, Actor by) {}
