package org.tongchuang.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.DeadlineMoved;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;

/** Open tasks that are due by a deadline move with it; whoever moved it has written that down. */
@Component
class FollowDeadline {

    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final TaskDue due;

    FollowDeadline(TaskMapper mapper, Dossiers dossiers, TaskDue due) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.due = due;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        Dossier dossier = dossiers.get(moved.dossierId());
        mapper.listOpen(dossier.id()).stream()
                .filter(task -> due.goesBy(dossier, task.step(), moved.name()))
                .forEach(task -> mapper.updateDue(task.id(), due.of(dossier, task)));
    }
}
