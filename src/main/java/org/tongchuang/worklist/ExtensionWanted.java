package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.people.Actor;

/**
 * The handler of a task asks for more time.
 *
 * @param roles of the office's people who decide
 */
public record ExtensionWanted(Task task, TaskExtension request, List<String> roles, Actor by) {

    public ExtensionWanted {
        roles = List.copyOf(roles);
    }
}
