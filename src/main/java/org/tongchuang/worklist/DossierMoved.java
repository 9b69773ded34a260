package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.people.Actor;

/**
 * An administrator has moved a dossier by hand.
 *
 * @param closed the tasks that were taken away
 * @param opened those that have opened instead
 */
public record DossierMoved(List<Task> closed, List<Task> opened, String from, String to, Actor by) {}
